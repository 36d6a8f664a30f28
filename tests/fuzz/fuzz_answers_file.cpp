// SPDX-License-Identifier: Apache-2.0
#include "forms/score/pick.h"
#include "forms/service/answers_file.h"
#include "forms/service/score_answers.h"
#include "tests/fuzz/every_type.h"

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto &[form, plan] = fuzz::everyTypeForm();
    const auto read = forms::readAnswers(fuzz::text(data, size), form);
    if (!read) {
        fuzz::require(!read.error().empty(), "answers that are not read have a finding");
        for (const auto &finding : read.error())
            fuzz::require(!forms::word(finding.problem).empty(), "a finding has a word");
        return 0;
    }
    fuzz::require(static_cast<bool>(forms::picksOf(plan, *read)), "answers that are read fit the form");
    for (const auto &answer : *read) {
        fuzz::require(!forms::unseenIn(answer.comment), "a comment holds nothing that nobody can see");
        for (const auto &one : answer.evidence)
            if (const auto *const span = std::get_if<TimeSpan>(&one))
                fuzz::require(span->startMs < span->endMs, "evidence ends after it begins");
        if (const auto *const number = std::get_if<NumberValue>(&answer.value))
            fuzz::planted(number->value > 100);
    }
    return 0;
}
