// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"

#include "forms/model/scoring_presets.h"

#include <set>
#include <string>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

/// What a preset is, in the words of form files.
std::string said(const ScoringPolicy &policy)
{
    std::string out;
    for (const std::string_view part :
         {word(policy.weights), word(policy.notApplicable), word(policy.failsQuestion), word(policy.failLevel),
          word(policy.failDisplay), word(policy.answerWorth), word(policy.bonusCap), word(policy.allNotApplicable)})
        out += (out.empty() ? "" : " ") + std::string{part};
    return out + " " + std::to_string(policy.rounding.decimals) + " " + std::string{word(policy.rounding.mode)};
}

} // namespace

TEST_CASE("A scoring preset is what its name promises", "[score][golden]")
{
    struct Row {
        const char *name;
        const char *policy;
    };
    // The table of packaging/docs/scoring-presets.md, and what all have in common.
    const std::vector<Row> rows{
        {"ringtrue", "question redistribute-form marked-option form raw-and-failed of-possible cap-100 no-score 1 "
                     "half-up"},
        {"amazon-connect", "question redistribute-form marked-option form zero of-possible cap-100 no-score 2 half-up"},
        {"amazon-connect-sections",
         "section redistribute-section marked-option form zero of-possible cap-100 no-score 2 half-up"},
        {"amazon-connect-points",
         "points redistribute-form marked-option form zero of-possible none no-score 2 half-up"},
        {"genesys", "points redistribute-form lowest form zero of-possible cap-100 no-score 2 half-up"},
        {"zendesk-qa", "question redistribute-form below-half form zero between-lowest-and-highest cap-100 no-score 2 "
                       "half-up"},
        {"maestroqa", "section redistribute-section marked-option form raw-and-failed of-possible cap-100 no-score 2 "
                      "half-up"},
        {"maestroqa-points", "points redistribute-form marked-option form raw-and-failed of-possible cap-100 no-score "
                             "2 half-up"},
        {"scorebuddy", "points redistribute-form marked-option section zero of-possible cap-100 no-score 2 half-up"},
        {"evaluagent", "question redistribute-form marked-option form zero of-possible cap-100 no-score 2 half-up"},
        {"evaluagent-pass", "question full-points marked-option form zero of-possible cap-100 no-score 2 half-up"},
        {"sprinklr", "section redistribute-section marked-option form raw-and-failed of-possible cap-100 no-score 2 "
                     "half-up"}};
    CHECK(scoringPresets().size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(rows[i].name);
        CHECK(scoringPresets()[i].name == rows[i].name); // in this order: lists show them so
        const auto policy = scoringPreset(rows[i].name);
        REQUIRE(policy);
        CHECK(said(*policy) == rows[i].policy);
    }
}

TEST_CASE("The preset ringtrue is the policy of a form that names none", "[score]")
{
    CHECK(scoringPreset("ringtrue") == ScoringPolicy{});
}

TEST_CASE("Presets have no pass mark and no bands, and each its own name and title", "[score]")
{
    std::set<std::string_view> names, titles;
    for (const ScoringPreset &preset : scoringPresets()) {
        CAPTURE(std::string{preset.name});
        CHECK_FALSE(preset.policy.passMark);
        CHECK(preset.policy.bands.empty());
        CHECK(names.insert(preset.name).second);
        CHECK(titles.insert(preset.title).second);
    }
}

TEST_CASE("A name that no preset has is none", "[score]")
{
    const auto *const name = GENERATE("", "Ringtrue", "amazon", "amazon-connect ", "genesys\n", "zendesk");
    CAPTURE(name);
    CHECK_FALSE(scoringPreset(name));
}
