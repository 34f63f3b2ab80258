"""Cover: whose plan this is, which version, how secret, who signs."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Cover, SignOff
from app.planning.document.context import PlanContext, marking
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the cover."""
    plan = context.snapshot.plan
    country = translate("countries", context.country_name) or plan.country
    unknown = translate("plan", "not stated")
    date = context.formatter.date
    facts = (
        (translate("plan", "Country"), country),
        (translate("plan", "Version"), plan.version or unknown),
        (translate("plan", "Edition"), choice_text(context.edition, translate)),
        (
            translate("plan", "Approved on"),
            date(plan.approved_on) if plan.approved_on else translate("plan", "not yet"),
        ),
        (translate("plan", "Next review"), date(plan.next_review_on) if plan.next_review_on else unknown),
        (translate("plan", "Printed"), f"{date(context.now_utc)} {context.now_utc[11:16]} UTC"),
    )
    sign_off = SignOff(
        columns=(
            translate("plan", "Function"),
            translate("plan", "Name"),
            translate("plan", "Signature"),
            translate("plan", "Date"),
        ),
        rows=(
            (translate("plan", "Prepared by"), "", "", ""),
            (translate("plan", "Reviewed by"), "", "", ""),
            (translate("plan", "Approved by"), plan.approver or "", "", ""),
        ),
    )
    notice = ""
    if context.is_synthetic:
        notice = translate(
            "plan", "This print contains synthetic data, invented for demonstration. It is not for operational use."
        )
    return [
        Cover(
            title=plan.title,
            subtitle=country,
            authority=plan.authority or translate("plan", "Authority not stated"),
            classification=choice_text(marking(context), translate),
            facts=facts,
            sign_off=sign_off,
            notice=notice,
        )
    ]
