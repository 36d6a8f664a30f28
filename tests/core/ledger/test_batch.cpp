// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/batch.h"

#include "core/ledger/sealed.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

TEST_CASE("A batch is split into bodies within the limits, sealed ones too", "[ledger][batch]")
{
    struct Row {
        int rows;
        std::size_t textSize;
        std::size_t atLeast;
    };
    const auto row = GENERATE(values<Row>({{0, 5, 0}, {1, 5, 1}, {1000, 5, 1}, {1001, 5, 2}, {900, 2000, 4}}));
    Batch batch{{"number", "name"}, {}};
    for (int i = 0; i < row.rows; ++i)
        batch.rows.push_back({i, toSeal(subjectOf(someone(i % 9)), std::string(row.textSize, 'n'))});
    const auto bodies = bodiesOf(batch);
    CHECK(bodies.size() >= row.atLeast);
    CHECK(bodies.size() <= row.atLeast + 2);
    const auto key = Secret::make();
    std::size_t next = 0;
    for (const auto &body : bodies) {
        const auto sealed = sealAll({}, body, [&](const SubjectId &) { return std::optional{key}; }).value();
        const auto text = canonicalBody(sealed);
        REQUIRE(text);
        CHECK(text->size() <= maxBatchSize);
        const auto some = batchOf(sealed);
        REQUIRE(some);
        CHECK(some->rows.size() <= maxBatchRows);
        for (std::size_t i = 0; i < some->rows.size(); ++i) {
            CHECK(some->rows[i][0] == next++);
            REQUIRE(sealedAt({}, sealed, "/rows/" + std::to_string(i) + "/1"));
        }
    }
    CHECK(next == batch.rows.size());
}

TEST_CASE("What is no batch is not read as one", "[ledger][batch]")
{
    const std::vector<int> tooMany(maxBatchRows + 1);
    Body rows = Body::array();
    for (std::size_t i = 0; i <= maxBatchRows; ++i)
        rows.push_back(Body::array());
    const auto body = GENERATE_COPY(values<Body>({
        Body::object(),
        {{"columns", Body::array()}},
        {{"columns", Body::array()}, {"rows", 1}},
        {{"columns", {1}}, {"rows", Body::array()}},
        {{"columns", {"a"}}, {"rows", Body::array({Body::array({1, 2})})}},
        {{"columns", {"a"}}, {"rows", Body::array({1})}},
        {{"columns", Body::array()}, {"rows", rows}},
        {{"columns", Body::array()}, {"rows", Body::array()}, {"more", 1}},
    }));
    CHECK_FALSE(batchOf(body));
}
