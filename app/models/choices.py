"""What the codes of closed lists mean in words, for window, prints and forms."""

from __future__ import annotations

import csv
from enum import StrEnum
from functools import cache

from app.models import (
    agreement,
    exercise,
    governance,
    hazard_kinds,
    improvement,
    legal,
    paper,
    people_group,
    priority,
    radio_net,
    stock,
)
from app.models.alternative import AlternativeKind
from app.models.fragility_curve import FailureMode, FragileAsset, Measure
from app.models.hazard_event import Ground, Rupture, WindModel
from app.models.link import Deployment, Medium
from app.models.map_layer import MapLayerKind
from app.models.organisation import OrganisationKind
from app.models.plan import Classification
from app.models.power import GridZoneKind
from app.models.record import Confidence, Disclosure
from app.models.scenario import RepairOrder
from app.models.site import SiteKind, Status, StructureKind, WindBasis
from app.models.warning import WarningKind
from app.paths import resources
from app.text import QT_TRANSLATE_NOOP, Translate

_WORDS: tuple[tuple[StrEnum, str], ...] = (
    (SiteKind.CORE, QT_TRANSLATE_NOOP("choices", "Core site")),
    (SiteKind.DATACENTRE, QT_TRANSLATE_NOOP("choices", "Data center")),
    (SiteKind.IXP, QT_TRANSLATE_NOOP("choices", "Internet exchange point")),
    (SiteKind.CABLE_LANDING, QT_TRANSLATE_NOOP("choices", "Cable landing station")),
    (SiteKind.SATELLITE_GATEWAY, QT_TRANSLATE_NOOP("choices", "Satellite gateway")),
    (SiteKind.BORDER, QT_TRANSLATE_NOOP("choices", "Hand-over abroad")),
    (SiteKind.EXCHANGE, QT_TRANSLATE_NOOP("choices", "Exchange")),
    (SiteKind.POP, QT_TRANSLATE_NOOP("choices", "Point of presence")),
    (SiteKind.AGGREGATION, QT_TRANSLATE_NOOP("choices", "Aggregation site")),
    (SiteKind.OLT, QT_TRANSLATE_NOOP("choices", "Street cabinet or OLT")),
    (SiteKind.CELL_SITE, QT_TRANSLATE_NOOP("choices", "Cell site")),
    (SiteKind.MICROWAVE_REPEATER, QT_TRANSLATE_NOOP("choices", "Microwave repeater")),
    (SiteKind.FIBRE_AMPLIFIER, QT_TRANSLATE_NOOP("choices", "Fiber amplifier")),
    (SiteKind.BROADCAST, QT_TRANSLATE_NOOP("choices", "Broadcast transmitter")),
    (SiteKind.LMR_REPEATER, QT_TRANSLATE_NOOP("choices", "Land mobile radio repeater")),
    (SiteKind.PSAP, QT_TRANSLATE_NOOP("choices", "Emergency call center")),
    (SiteKind.EOC, QT_TRANSLATE_NOOP("choices", "Emergency operations center")),
    (SiteKind.CELL_BROADCAST_CENTRE, QT_TRANSLATE_NOOP("choices", "Cell broadcast center")),
    (SiteKind.HF, QT_TRANSLATE_NOOP("choices", "HF radio station")),
    (SiteKind.AMATEUR, QT_TRANSLATE_NOOP("choices", "Amateur radio station")),
    (SiteKind.SATELLITE_TERMINAL, QT_TRANSLATE_NOOP("choices", "Satellite terminal")),
    (SiteKind.HOSPITAL, QT_TRANSLATE_NOOP("choices", "Hospital")),
    (SiteKind.SHELTER, QT_TRANSLATE_NOOP("choices", "Shelter")),
    (SiteKind.POLICE, QT_TRANSLATE_NOOP("choices", "Police")),
    (SiteKind.FIRE, QT_TRANSLATE_NOOP("choices", "Fire service")),
    (SiteKind.PORT, QT_TRANSLATE_NOOP("choices", "Port")),
    (SiteKind.AIRPORT, QT_TRANSLATE_NOOP("choices", "Airport")),
    (SiteKind.WATER, QT_TRANSLATE_NOOP("choices", "Water works")),
    (SiteKind.SCHOOL, QT_TRANSLATE_NOOP("choices", "School")),
    (SiteKind.GOVERNMENT, QT_TRANSLATE_NOOP("choices", "Government office")),
    (Status.PROPOSED, QT_TRANSLATE_NOOP("choices", "Proposed")),
    (Status.PLANNED, QT_TRANSLATE_NOOP("choices", "Planned")),
    (Status.UNDER_CONSTRUCTION, QT_TRANSLATE_NOOP("choices", "Under construction")),
    (Status.OPERATIONAL, QT_TRANSLATE_NOOP("choices", "Operational")),
    (Status.DECOMMISSIONED, QT_TRANSLATE_NOOP("choices", "Decommissioned")),
    (Status.INACTIVE, QT_TRANSLATE_NOOP("choices", "Inactive")),
    (StructureKind.LATTICE, QT_TRANSLATE_NOOP("choices", "Self-supporting lattice tower")),
    (StructureKind.MONOPOLE, QT_TRANSLATE_NOOP("choices", "Monopole")),
    (StructureKind.GUYED, QT_TRANSLATE_NOOP("choices", "Guyed mast")),
    (StructureKind.ROOFTOP, QT_TRANSLATE_NOOP("choices", "Rooftop")),
    (StructureKind.POLE, QT_TRANSLATE_NOOP("choices", "Pole")),
    (StructureKind.SHELTER, QT_TRANSLATE_NOOP("choices", "Equipment shelter")),
    (StructureKind.BUILDING, QT_TRANSLATE_NOOP("choices", "Building")),
    (StructureKind.BURIED, QT_TRANSLATE_NOOP("choices", "Buried")),
    (WindBasis.GUST_3S, QT_TRANSLATE_NOOP("choices", "3-second gust")),
    (WindBasis.MINUTE_1, QT_TRANSLATE_NOOP("choices", "1-minute mean")),
    (WindBasis.MINUTE_10, QT_TRANSLATE_NOOP("choices", "10-minute mean")),
    (WindBasis.FASTEST_MILE, QT_TRANSLATE_NOOP("choices", "Fastest mile")),
    (Medium.FIBRE, QT_TRANSLATE_NOOP("choices", "Fiber")),
    (Medium.MICROWAVE, QT_TRANSLATE_NOOP("choices", "Microwave")),
    (Medium.COPPER, QT_TRANSLATE_NOOP("choices", "Copper")),
    (Medium.COAXIAL, QT_TRANSLATE_NOOP("choices", "Coaxial cable")),
    (Medium.VHF_UHF, QT_TRANSLATE_NOOP("choices", "VHF or UHF radio")),
    (Medium.HF, QT_TRANSLATE_NOOP("choices", "HF radio")),
    (Medium.VSAT_GEO, QT_TRANSLATE_NOOP("choices", "Satellite (GEO)")),
    (Medium.LEO, QT_TRANSLATE_NOOP("choices", "Satellite (LEO)")),
    (Medium.SUBMARINE, QT_TRANSLATE_NOOP("choices", "Submarine cable")),
    (Medium.TVWS, QT_TRANSLATE_NOOP("choices", "TV white space")),
    (Medium.LASER, QT_TRANSLATE_NOOP("choices", "Laser")),
    (Medium.LOGICAL, QT_TRANSLATE_NOOP("choices", "Logical link")),
    (Deployment.ABOVE_GROUND, QT_TRANSLATE_NOOP("choices", "Above ground, on poles")),
    (Deployment.BELOW_GROUND, QT_TRANSLATE_NOOP("choices", "Buried")),
    (Deployment.DUCT, QT_TRANSLATE_NOOP("choices", "In a duct")),
    (Deployment.SUBMARINE, QT_TRANSLATE_NOOP("choices", "On the sea bed")),
    (Deployment.UNDERWATER, QT_TRANSLATE_NOOP("choices", "Under a river or lake")),
    (OrganisationKind.OPERATOR, QT_TRANSLATE_NOOP("choices", "Operator")),
    (OrganisationKind.REGULATOR, QT_TRANSLATE_NOOP("choices", "Regulator")),
    (OrganisationKind.MINISTRY, QT_TRANSLATE_NOOP("choices", "Ministry")),
    (OrganisationKind.AGENCY, QT_TRANSLATE_NOOP("choices", "Agency")),
    (OrganisationKind.SUPPLIER, QT_TRANSLATE_NOOP("choices", "Supplier")),
    (OrganisationKind.PARTNER, QT_TRANSLATE_NOOP("choices", "Partner")),
    (Classification.PUBLIC, QT_TRANSLATE_NOOP("choices", "Public")),
    (Classification.OFFICIAL, QT_TRANSLATE_NOOP("choices", "For official use")),
    (Classification.CONFIDENTIAL, QT_TRANSLATE_NOOP("choices", "Confidential")),
    (GridZoneKind.GENERATION, QT_TRANSLATE_NOOP("choices", "Generation")),
    (GridZoneKind.SUBSTATION, QT_TRANSLATE_NOOP("choices", "Substation")),
    (GridZoneKind.FEEDER, QT_TRANSLATE_NOOP("choices", "Feeder")),
    (RepairOrder.PEOPLE, QT_TRANSLATE_NOOP("choices", "Most people first")),
    (RepairOrder.TIER, QT_TRANSLATE_NOOP("choices", "Lowest tier number first")),
    (RepairOrder.PERSON_HOURS, QT_TRANSLATE_NOOP("choices", "Most person-hours avoided an hour of work first")),
    (Confidence.A, QT_TRANSLATE_NOOP("choices", "A: surveyed")),
    (Confidence.B, QT_TRANSLATE_NOOP("choices", "B: owner's records")),
    (Confidence.C, QT_TRANSLATE_NOOP("choices", "C: indirect")),
    (Confidence.D, QT_TRANSLATE_NOOP("choices", "D: assumed or invented")),
    (Disclosure.PUBLIC, QT_TRANSLATE_NOOP("choices", "Public")),
    (Disclosure.PARTNER, QT_TRANSLATE_NOOP("choices", "Partners")),
    (Disclosure.RESTRICTED, QT_TRANSLATE_NOOP("choices", "Restricted")),
    (WarningKind.SIREN, QT_TRANSLATE_NOOP("choices", "Siren")),
    (WarningKind.LOUDSPEAKER, QT_TRANSLATE_NOOP("choices", "Loudspeaker")),
    (WarningKind.RIVER_GAUGE, QT_TRANSLATE_NOOP("choices", "River gauge")),
    (WarningKind.TIDE_GAUGE, QT_TRANSLATE_NOOP("choices", "Tide gauge")),
    (WarningKind.RAIN_GAUGE, QT_TRANSLATE_NOOP("choices", "Rain gauge")),
    (WarningKind.WEATHER_STATION, QT_TRANSLATE_NOOP("choices", "Weather station")),
    (WarningKind.SEISMOMETER, QT_TRANSLATE_NOOP("choices", "Seismometer")),
    (WarningKind.GNSS, QT_TRANSLATE_NOOP("choices", "GNSS station")),
    (WarningKind.RADAR, QT_TRANSLATE_NOOP("choices", "Radar")),
    (WarningKind.CAMERA, QT_TRANSLATE_NOOP("choices", "Camera")),
    (WarningKind.WARNING_CENTRE, QT_TRANSLATE_NOOP("choices", "Warning center")),
    (WarningKind.CAP_SERVER, QT_TRANSLATE_NOOP("choices", "CAP server")),
    (MapLayerKind.RASTER, QT_TRANSLATE_NOOP("choices", "Picture with coordinates")),
    (MapLayerKind.TILES, QT_TRANSLATE_NOOP("choices", "Tiles (MBTiles)")),
    (MapLayerKind.VECTOR, QT_TRANSLATE_NOOP("choices", "Points, lines and areas")),
    (Measure.WIND, QT_TRANSLATE_NOOP("choices", "Wind (m/s)")),
    (Measure.PGA, QT_TRANSLATE_NOOP("choices", "Peak ground acceleration (g)")),
    (Measure.DEPTH, QT_TRANSLATE_NOOP("choices", "Depth of water (m)")),
    (Measure.TSUNAMI, QT_TRANSLATE_NOOP("choices", "Depth of a tsunami (m)")),
    (Measure.ASH, QT_TRANSLATE_NOOP("choices", "Thickness of ash (mm)")),
    (Measure.HIT, QT_TRANSLATE_NOOP("choices", "Probability of being hit")),
    (FragileAsset.SITE, QT_TRANSLATE_NOOP("choices", "Sites")),
    (FragileAsset.LINK, QT_TRANSLATE_NOOP("choices", "Links")),
    (FragileAsset.GRID_ZONE, QT_TRANSLATE_NOOP("choices", "Grid zones")),
    (FailureMode.STRUCTURE, QT_TRANSLATE_NOOP("choices", "The structure")),
    (FailureMode.ALIGNMENT, QT_TRANSLATE_NOOP("choices", "Antennas at both ends")),
    (FailureMode.POLES, QT_TRANSLATE_NOOP("choices", "Poles, one by one")),
    (FailureMode.ALONG, QT_TRANSLATE_NOOP("choices", "The worst place of a route")),
    (FailureMode.GRID, QT_TRANSLATE_NOOP("choices", "The electric grid")),
    (WindModel.HOLLAND_1980, QT_TRANSLATE_NOOP("choices", "Holland 1980")),
    (WindModel.HOLLAND_2008, QT_TRANSLATE_NOOP("choices", "Holland 2008")),
    (WindModel.HOLLAND_2010, QT_TRANSLATE_NOOP("choices", "Holland 2010")),
    (Rupture.CRUST, QT_TRANSLATE_NOOP("choices", "In the crust")),
    (Rupture.INTERFACE, QT_TRANSLATE_NOOP("choices", "Between the plates")),
    (Rupture.SLAB, QT_TRANSLATE_NOOP("choices", "Inside the sinking plate")),
    (Ground.ROCK, QT_TRANSLATE_NOOP("choices", "Rock")),
    (Ground.SOIL, QT_TRANSLATE_NOOP("choices", "Soil")),
    (AlternativeKind.HF, QT_TRANSLATE_NOOP("choices", "HF radio")),
    (AlternativeKind.VHF_UHF, QT_TRANSLATE_NOOP("choices", "VHF or UHF radio")),
    (AlternativeKind.MICROWAVE, QT_TRANSLATE_NOOP("choices", "Microwave")),
    (AlternativeKind.UNLICENSED_5_GHZ, QT_TRANSLATE_NOOP("choices", "5 GHz point to point")),
    (AlternativeKind.VSAT_GEO, QT_TRANSLATE_NOOP("choices", "Satellite terminal (GEO)")),
    (AlternativeKind.L_BAND, QT_TRANSLATE_NOOP("choices", "Portable satellite (L band)")),
    (AlternativeKind.LEO, QT_TRANSLATE_NOOP("choices", "Satellite terminal (LEO)")),
    (AlternativeKind.DIRECT_TO_PHONE, QT_TRANSLATE_NOOP("choices", "Satellite to phone")),
    (AlternativeKind.MESH, QT_TRANSLATE_NOOP("choices", "Wi-Fi mesh")),
    (AlternativeKind.LORA, QT_TRANSLATE_NOOP("choices", "LoRa text mesh")),
    (AlternativeKind.MOBILE_CELL, QT_TRANSLATE_NOOP("choices", "Cell on wheels")),
    (AlternativeKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other")),
    *agreement.WORDS,
    *exercise.WORDS,
    *governance.WORDS,
    *hazard_kinds.WORDS,
    *improvement.WORDS,
    *legal.WORDS,
    *paper.WORDS,
    *people_group.WORDS,
    *priority.WORDS,
    *radio_net.WORDS,
    *stock.WORDS,
)

# Equal codes of two lists ("hf") are equal as keys, so the list is part of the key.
_BY_LIST = {(type(code), code.value): words for code, words in _WORDS}


_UNITS = (
    QT_TRANSLATE_NOOP("units", "d"),
    QT_TRANSLATE_NOOP("units", "y"),
    QT_TRANSLATE_NOOP("units", "1/y"),
    QT_TRANSLATE_NOOP("units", "people"),
    QT_TRANSLATE_NOOP("units", "person h"),
    QT_TRANSLATE_NOOP("units", "% d"),
    QT_TRANSLATE_NOOP("units", "l/h per kVA"),
)
"""Units that are words, or begin with another letter in other languages; all others are the same everywhere."""


def unit_text(unit: str, translate: Translate) -> str:
    """Return a unit as the language of `translate` writes it."""
    return translate("units", unit)


@cache
def listed(table: str) -> dict[str, str]:
    """Return the codes that a table of resources knows, and what they are called in English (context "choices")."""
    with (resources() / table).open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["title"] for row in csv.DictReader(file)}


def choice_text(code: StrEnum, translate: Translate) -> str:
    """Return what `code` means in the language of `translate`."""
    return translate("choices", _BY_LIST[type(code), code.value])
