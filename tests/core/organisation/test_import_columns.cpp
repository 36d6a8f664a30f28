// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_columns.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::organisation;

namespace {

std::vector<RowFinding> findings(std::string_view text)
{
    const auto csv = parseCsv(text);
    REQUIRE(csv);
    return checkColumns(*csv, {.required = {"name"}, .optional = {"site", "country"}});
}

} // namespace

TEST_CASE("columns are known whatever their letters' case and order", "[organisation]")
{
    CHECK(findings("Country,NAME\nBE,Harbour\n").empty());
}

TEST_CASE("a column that nothing reads is refused; one that is meant is suggested", "[organisation]")
{
    CHECK(findings("name,contry,Citi\nHarbour,BE,Ostend\n")
          == std::vector<RowFinding>{{RowProblem::MisspeltColumn, 1, "contry", "country"},
                                     {RowProblem::MisspeltColumn, 1, "Citi", "site"}});
    CHECK(findings("nmae,shoe size\nHarbour,41\n")
          == std::vector<RowFinding>{{RowProblem::MissingColumn, 1, "name", ""},
                                     {RowProblem::MisspeltColumn, 1, "nmae", "name"},
                                     {RowProblem::UnknownColumn, 1, "shoe size", "name, site, country"}});
    CHECK(findings("name,si\xE2\x80\x8Bte\nHarbour,Ostend\n")
          == std::vector<RowFinding>{{RowProblem::UnseenCharacter, 1, "si\xE2\x80\x8Bte", "U+200B"}});
}

TEST_CASE("a column without a name may be there as long as it is empty", "[organisation]")
{
    CHECK(findings("name,\nHarbour,\nQuay, \n").empty());
    CHECK(findings("name,\nHarbour,Ostend\n")
          == std::vector<RowFinding>{{RowProblem::UnknownColumn, 1, "", "name, site, country"}});
}
