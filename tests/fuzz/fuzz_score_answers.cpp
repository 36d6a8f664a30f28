// SPDX-License-Identifier: Apache-2.0
#include "forms/score/pick.h"
#include "forms/score/score.h"
#include "forms/service/score_answers.h"
#include "tests/fuzz/every_type.h"

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = forms::readScoreAnswers(fuzz::text(data, size), fuzz::everyTypeForm().form);
    if (!read) {
        fuzz::require(!read.error().empty(), "answers that are not read have a finding");
        for (const auto &finding : read.error())
            fuzz::require(!forms::word(finding.problem).empty(), "a finding has a word");
        return 0;
    }
    const auto picks = forms::picksOf(fuzz::everyTypeForm().plan, *read);
    fuzz::require(static_cast<bool>(picks), "answers that are read fit the form");
    const auto score = forms::score(fuzz::everyTypeForm().plan, *picks);
    fuzz::require(score.raw().has_value() != score.scoreless().has_value(), "there is a score, or a reason why not");
    fuzz::require(!score.raw() || (score.raw()->sign() >= 0 && *score.raw() <= 100), "a score is 0 to 100");
    for (const auto &answer : *read)
        if (const auto *const number = std::get_if<NumberValue>(&answer.value))
            fuzz::planted(number->value > 100);
    return 0;
}
