"""What people write, for the tests of the separate prints: nets, cards, procedures, playbooks."""

from dataclasses import replace

from app.models.hazard_kinds import HazardKind
from app.models.procedure import PlaybookAction, Procedure, ProcedureStep
from app.models.radio_net import RadioNet, RadioService
from app.models.stock import PaceCard
from tests.planning.document.example import GRADES, by_id, ident, small_snapshot


def written_snapshot():
    """The small country with a radio net, a PACE card, a procedure of two steps and a playbook of three actions."""
    net = RadioNet(
        id=ident("radio_net", "1"),
        code="N1",
        name="Command net",
        kind=RadioService.EMERGENCY,
        freq_mhz=146.52,
        tone="100.0 Hz",
        mode="FM",
        bandwidth_khz=12.5,
        callsign="J88AA",
        control_site_id=ident("site", "C"),
        coverage="both islands",
        schedule="hourly at :00",
        **GRADES,
    )
    card = PaceCard(
        id=ident("pace_card", "1"),
        site_id=ident("site", "C"),
        primary_way="Fiber to the landing",
        alternate_way="Microwave",
        contingency_way="Satellite terminal",
        emergency_way="HF 7.1 MHz",
        switch_after_min=30.0,
        radio_net_ids=(net.id,),
        **GRADES,
    )
    procedure = Procedure(
        id=ident("procedure", "1"),
        code="SOP-01",
        name="Activate the plan",
        purpose="Everybody knows that the plan is in force",
        triggers="Warning of a hurricane within 72 hours",
        owner_role="Duty officer",
        revision="2",
        revised_on="2026-03-01",
        **GRADES,
    )
    steps = [("1", "Call the duty desks", "Duty officer", 30.0), ("2", "Open the radio net", "Radio operator", None)]
    actions = [(-72.0, "Fill all tanks"), (0.0, "Call the roll on the net"), (6.0, "First situation report")]
    return replace(
        small_snapshot(),
        radio_nets=(net,),
        pace_cards=(card,),
        procedures=(procedure,),
        procedure_steps=by_id(
            ProcedureStep(
                id=ident("procedure_step", n),
                procedure_id=procedure.id,
                step=int(n),
                name=name,
                actor=actor,
                within_min=within,
                **GRADES,
            )
            for n, name, actor, within in steps
        ),
        playbook_actions=by_id(
            PlaybookAction(
                id=ident("playbook_action", name),
                hazard=HazardKind.HURRICANE,
                t_h=t_h,
                name=name,
                owner_role="Duty officer",
                **GRADES,
            )
            for t_h, name in actions
        ),
    )
