"""Small plans for the audit: sites by name, links as "A-B" or "A-B/group", people by the site that serves them."""

from app.models.link import Link
from app.models.plan import Plan
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.network import build_network


def plan(sites, links, people=None, gateways=(), **tables):
    """`sites` maps a name to fields, or lists names; `people` maps a settlement to (people, serving sites)."""
    fields = sites if isinstance(sites, dict) else {name: {} for name in sites}
    site_records = []
    for name, values in fields.items():
        values = {"kind": "bts", "lat": 13.0, "lon": -59.5, "is_gateway": name in gateways, **values}
        site_records.append(Site(id=name, name=name, **values))
    link_records = []
    for i, text in enumerate(links):
        pair, _, group = text.partition("/")
        start, end = pair.split("-")
        link_records.append(
            Link(id=f"{i:03d} {pair}", start_id=start, end_id=end, medium="fibre", route_group_id=group or None)
        )
    settlements, services = [], []
    for name, (count, serving) in (people or {}).items():
        settlements.append(Settlement(id=name, name=name, lat=13.0, lon=-59.5, population=count))
        services += [Service(id=f"{name} {site}", settlement_id=name, site_id=site) for site in serving]
    return Snapshot(
        plan=Plan(id="plan", title="Test", country="BB"),
        revision=1,
        sites=in_order(site_records),
        links=in_order(link_records),
        settlements=in_order(settlements),
        services=in_order(services),
        **tables,
    )


def network_of(*args, **kwargs):
    return build_network(plan(*args, **kwargs))


def in_order(records):
    return tuple(sorted(records, key=lambda record: record.id))
