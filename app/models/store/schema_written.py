"""The tables of what people write, as the fifth migration made them: table, geometry and columns."""

from __future__ import annotations

TABLES_5: tuple[tuple[str, str, str], ...] = (
    (
        "legal_instrument",
        "",
        "code TEXT, name TEXT, kind TEXT, article TEXT, obligation TEXT,"
        " authority_id TEXT REFERENCES organisation(id), in_force_since TEXT, gap TEXT, notes TEXT",
    ),
    (
        "regulatory_measure",
        "",
        "code TEXT, name TEXT, kind TEXT, triggers TEXT, duration_d REAL,"
        " authority_id TEXT REFERENCES organisation(id), instrument_id TEXT REFERENCES legal_instrument(id),"
        " form TEXT, notes TEXT",
    ),
    (
        "committee",
        "",
        "code TEXT, name TEXT, kind TEXT, parent_id TEXT REFERENCES committee(id), mandate TEXT,"
        " meets_per_year REAL, last_met_on TEXT, notes TEXT",
    ),
    (
        "membership",
        "",
        "committee_id TEXT REFERENCES committee(id), organisation_id TEXT REFERENCES organisation(id),"
        " role TEXT, contact_id TEXT REFERENCES contact(id), deputy_id TEXT REFERENCES contact(id), notes TEXT",
    ),
    (
        "assignment",
        "",
        "code TEXT, name TEXT, phase TEXT, responsible_id TEXT REFERENCES organisation(id),"
        " accountable_id TEXT REFERENCES organisation(id), consulted_ids TEXT, informed_ids TEXT, notes TEXT",
    ),
    (
        "activation_level",
        "",
        "level INTEGER, name TEXT, triggers TEXT, declared_by_id TEXT REFERENCES organisation(id),"
        " measures TEXT, notes TEXT",
    ),
    (
        "agreement",
        "",
        "code TEXT, name TEXT, kind TEXT, party_ids TEXT, scope TEXT, signed_on TEXT, expires_on TEXT,"
        " tested_on TEXT, contact_id TEXT REFERENCES contact(id), notes TEXT",
    ),
    (
        "radio_net",
        "",
        "code TEXT, name TEXT, kind TEXT, freq_mhz REAL, input_mhz REAL, tone TEXT, mode TEXT,"
        " bandwidth_khz REAL, callsign TEXT, control_site_id TEXT REFERENCES site(id),"
        " organisation_id TEXT REFERENCES organisation(id), coverage TEXT, schedule TEXT, license TEXT,"
        " tested_on TEXT, notes TEXT",
    ),
    (
        "priority_user",
        "",
        "code TEXT, name TEXT, organisation_id TEXT REFERENCES organisation(id),"
        " site_id TEXT REFERENCES site(id), priority_class INTEGER, lines INTEGER, notes TEXT",
    ),
    (
        "priority_scheme",
        "",
        "code TEXT, name TEXT, kind TEXT, operator_id TEXT REFERENCES organisation(id), is_active BOOLEAN,"
        " activation TEXT, tested_on TEXT, notes TEXT",
    ),
    (
        "emergency_number",
        "",
        "code TEXT, name TEXT, answered_at_id TEXT REFERENCES site(id),"
        " fallback_id TEXT REFERENCES site(id), routing TEXT, tested_on TEXT, notes TEXT",
    ),
    (
        "warning_mandate",
        "",
        "hazard TEXT, authority_id TEXT REFERENCES organisation(id),"
        " legal_basis_id TEXT REFERENCES legal_instrument(id), watch TEXT, channels TEXT, uses_cap BOOLEAN,"
        " lead_time_min REAL, notes TEXT",
    ),
    (
        "message_template",
        "",
        "code TEXT, hazard TEXT, language TEXT, name TEXT, body TEXT, instruction TEXT, channels TEXT, notes TEXT",
    ),
    (
        "stock_item",
        "",
        "code TEXT, name TEXT, kind TEXT, count INTEGER, serials TEXT, site_id TEXT REFERENCES site(id),"
        " place TEXT, custodian_id TEXT REFERENCES contact(id), owner_id TEXT REFERENCES organisation(id),"
        " battery_on TEXT, tested_on TEXT, deploy_h REAL, customs_code TEXT, is_licensed BOOLEAN,"
        " value_usd REAL, notes TEXT",
    ),
    (
        "fuel_depot",
        "POINT",
        "code TEXT, name TEXT, supplier_id TEXT REFERENCES organisation(id),"
        " agreement_id TEXT REFERENCES agreement(id), fuel_kind TEXT, capacity_l REAL, reserved_l REAL,"
        " has_own_power BOOLEAN, tankers INTEGER, admin1 TEXT, notes TEXT",
    ),
    (
        "pace_card",
        "",
        "site_id TEXT REFERENCES site(id), primary_way TEXT, alternate_way TEXT, contingency_way TEXT,"
        " emergency_way TEXT, switch_after_min REAL, radio_net_ids TEXT, tested_on TEXT, notes TEXT",
    ),
    (
        "procedure",
        "",
        "code TEXT, name TEXT, purpose TEXT, triggers TEXT, owner_id TEXT REFERENCES organisation(id),"
        " owner_role TEXT, forms TEXT, revision TEXT, revised_on TEXT, notes TEXT",
    ),
    (
        "procedure_step",
        "",
        "procedure_id TEXT REFERENCES procedure(id), step INTEGER, name TEXT, actor TEXT, within_min REAL, notes TEXT",
    ),
    (
        "playbook_action",
        "",
        "code TEXT, hazard TEXT, t_h REAL, name TEXT, phase TEXT, owner_id TEXT REFERENCES organisation(id),"
        " owner_role TEXT, channel TEXT, triggers TEXT, procedure_id TEXT REFERENCES procedure(id), notes TEXT",
    ),
    (
        "exercise",
        "",
        "code TEXT, name TEXT, kind TEXT, planned_on TEXT, held_on TEXT,"
        " scenario_id TEXT REFERENCES scenario(id), objectives TEXT, participants TEXT, result TEXT,"
        " notes TEXT",
    ),
    (
        "inject",
        "",
        "exercise_id TEXT REFERENCES exercise(id), code TEXT, name TEXT, t_exercise_min REAL,"
        " t_scenario_h REAL, sender TEXT, receiver TEXT, medium TEXT, site_id TEXT REFERENCES site(id),"
        " expected TEXT, capability TEXT, evaluation TEXT",
    ),
    (
        "observation",
        "",
        "exercise_id TEXT REFERENCES exercise(id), code TEXT, name TEXT, kind TEXT, section TEXT,"
        " action TEXT, owner_id TEXT REFERENCES organisation(id), due_on TEXT, done_on TEXT, notes TEXT",
    ),
    (
        "training",
        "",
        "code TEXT, name TEXT, competence TEXT, audience TEXT, provider_id TEXT REFERENCES organisation(id),"
        " last_held_on TEXT, next_on TEXT, trained INTEGER, needed INTEGER, notes TEXT",
    ),
    (
        "people_group",
        "",
        "code TEXT, name TEXT, kind TEXT, people INTEGER, formats TEXT, languages TEXT,"
        " organisation_id TEXT REFERENCES organisation(id), tested_on TEXT, notes TEXT",
    ),
    (
        "settlement_group",
        "",
        "settlement_id TEXT REFERENCES settlement(id), people_group_id TEXT REFERENCES people_group(id),"
        " people INTEGER, channels TEXT, notes TEXT",
    ),
    (
        "historic_event",
        "",
        "code TEXT, name TEXT, hazard TEXT, began_on TEXT, people_affected INTEGER, sites_out INTEGER,"
        " outage_d REAL, effects TEXT, lessons TEXT, notes TEXT",
    ),
    (
        "project",
        "",
        "code TEXT, name TEXT, status TEXT, site_id TEXT REFERENCES site(id),"
        " owner_id TEXT REFERENCES organisation(id), capex_usd REAL, opex_usd REAL, people_protected INTEGER,"
        " person_hours_avoided REAL, benefit_cost REAL, carbon_t REAL, funding TEXT, due_on TEXT, notes TEXT",
    ),
    (
        "indicator",
        "",
        "code TEXT, name TEXT, unit TEXT, baseline REAL, current REAL, target REAL, measured_on TEXT,"
        " due_on TEXT, owner_id TEXT REFERENCES organisation(id), notes TEXT",
    ),
    (
        "plan_revision",
        "",
        "version TEXT, revised_on TEXT, name TEXT, author TEXT, approver TEXT, file_revision INTEGER",
    ),
    (
        "recipient",
        "",
        "copy_number INTEGER, name TEXT, organisation_id TEXT REFERENCES organisation(id), edition TEXT,"
        " form TEXT, received_on TEXT",
    ),
    (
        "section_text",
        "",
        "section TEXT, language TEXT, body TEXT, state TEXT, author TEXT, written_on TEXT",
    ),
    (
        "term",
        "",
        "name TEXT, meaning TEXT, language TEXT",
    ),
    (
        "checklist_answer",
        "",
        "question TEXT, level INTEGER, assessed_on TEXT, evidence TEXT, assessor TEXT, notes TEXT",
    ),
)
