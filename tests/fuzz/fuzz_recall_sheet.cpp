// SPDX-License-Identifier: Apache-2.0
// What people can say in a round of "Can they say it?", as JSON and as CSV, and the codes of their texts.
#include "forms/service/recall_sheet.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace ringtrue;

namespace {

constexpr std::array<std::size_t, forms::recallQuestionCount> counts{2, 1, 3};

void checkAnswer(const forms::RecallAnswer &answer)
{
    for (const auto &text : answer.texts)
        fuzz::require(text.size() <= forms::longestComment, "a text is no longer than it may be");
    fuzz::require(forms::recallAnswerFromText(forms::textOf(answer)) == answer, "what waits is read as it was written");
}

void checkCodes(const forms::SomeRecallCodes &codes)
{
    std::size_t coded = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        fuzz::require(codes[i].size() == counts[i], "there is a place for each text");
        coded += static_cast<std::size_t>(
            std::ranges::count_if(codes[i], [](const auto &code) { return code.has_value(); }));
    }
    fuzz::require(coded > 0, "a table that is taken codes something");
    fuzz::planted(coded == counts[0] + counts[1] + counts[2]);
}

void checkRefusal(const forms::SheetRefusal &refusal)
{
    if (const auto *const findings = std::get_if<std::vector<forms::SheetFinding>>(&refusal))
        fuzz::require(!findings->empty(), "what is refused has a finding");
    if (const auto *const findings = std::get_if<std::vector<organisation::RowFinding>>(&refusal))
        fuzz::require(!findings->empty(), "columns that are refused have a finding");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::text(data, size);
    if (const auto answer = forms::recallAnswerFromJson(text))
        checkAnswer(*answer);
    else
        fuzz::require(!answer.error().empty(), "what is refused has a finding");
    if (const auto answers = forms::recallAnswersFromCsv(text))
        std::ranges::for_each(*answers, checkAnswer);
    else
        checkRefusal(answers.error());
    if (const auto codes = forms::recallCodesFromCsv(text, counts))
        checkCodes(*codes);
    else
        checkRefusal(codes.error());
    return 0;
}
