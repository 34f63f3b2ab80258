"""How ready the country is: a checklist as data, answered by queries on the plan and by people."""

from __future__ import annotations

from app.planning.readiness.assessment import Assessment, Item, assess, assess_subject
from app.planning.readiness.checklist import Question, load_questions
from app.planning.readiness.evidence import Subject

__all__ = ["Assessment", "Item", "Question", "Subject", "assess", "assess_subject", "load_questions"]
