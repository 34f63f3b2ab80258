import pytest

from app.errors import InvalidValueError
from app.models.improvement import Project
from app.planning.annual import annuity, expected_annual
from app.planning.document.projects import cost_per_year


def test_annuity_of_the_domain_notes():
    assert annuity(0.06, 15) == pytest.approx(9.71225, abs=5e-6)  # section 9
    assert annuity(0.06, 15) == pytest.approx(sum(1.06**-year for year in range(1, 16)), rel=1e-12)
    assert annuity(0.0, 15) == 15


@pytest.mark.parametrize("wrong", [(-0.1, 5), (float("nan"), 5), (0.1, 0), (0.1, float("nan"))])
def test_nonsense_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        annuity(*wrong)


@pytest.mark.parametrize(
    ("periods", "losses"),
    [
        ([10, 20], [float("nan"), 1.0]),
        ([10, 20], [-1.0, 1.0]),
        ([10, 20], [1.0]),
        ([10, float("inf")], [1.0, float("inf")]),
    ],
)
def test_losses_that_cannot_be_are_refused(periods, losses):
    with pytest.raises(InvalidValueError):
        expected_annual(periods, losses)


def test_what_a_project_costs_a_year():
    project = Project(id="p", name="P", capex_usd=971_225.0, opex_usd=5_000.0)
    assert cost_per_year(project) == pytest.approx(105_000, abs=1)
    assert cost_per_year(Project(id="p", name="P", capex_usd=1.0)) is None  # running cost unknown is not 0
