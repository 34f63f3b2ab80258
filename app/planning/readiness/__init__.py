"""How ready the country is: a checklist as data, answered by queries on the plan and by people."""

from __future__ import annotations

from app.planning.readiness.assessment import Assessment, Item, assess
from app.planning.readiness.checklist import Question, load_questions

__all__ = ["Assessment", "Item", "Question", "assess", "load_questions"]
