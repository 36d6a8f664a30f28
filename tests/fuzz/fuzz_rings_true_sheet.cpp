// SPDX-License-Identifier: Apache-2.0
// What people answer in a round of "Does it ring true?": one answer as JSON, papers as CSV, papers a line each.
#include "forms/service/rings_true_sheet.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace ringtrue;
using forms::RingsTrueAnswer;

namespace {

const forms::RingsTrueSheet &sheet()
{
    static const forms::RingsTrueSheet asked{{PillarSlug("steady"), PillarSlug("warm")},
                                             {forms::Cut::Role, forms::Cut::Team, forms::Cut::Tenure}};
    return asked;
}

const organisation::Directory &directory()
{
    static const organisation::Directory known = [] {
        organisation::Directory out;
        out.teams.push_back({.id = TeamId{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")},
                             .name = "Evening desk",
                             .site = {},
                             .vendor = {},
                             .country = {},
                             .languages = {}});
        return out;
    }();
    return known;
}

void checkAnswer(const RingsTrueAnswer &answer)
{
    fuzz::require(answer.ratings.size() == 2 && answer.comments.size() == 2, "an answer is as wide as the sheet");
    bool said = !answer.comment.empty();
    for (const auto &rating : answer.ratings) {
        fuzz::require(!rating || (*rating >= 1 && *rating <= 5), "a rating is 1 to 5");
        said = said || rating;
    }
    for (const auto &comment : answer.comments) {
        fuzz::require(comment.size() <= forms::longestComment, "a comment is no longer than it may be");
        said = said || !comment.empty();
    }
    fuzz::require(said, "an answer says something");
    fuzz::require(!answer.onPaper, "who takes an answer says that it came from paper, no file does");
    fuzz::require(forms::answerFromText(forms::textOf(answer)) == answer, "what waits is read as it was written");
    fuzz::planted(answer.team && answer.tenure && answer.comments[1].find('\n') != std::string::npos);
}

void checkFindings(const std::vector<forms::SheetFinding> &findings, std::string_view text)
{
    const auto ends = [](char c) { return c == '\n' || c == '\r'; };
    const auto lines = static_cast<std::size_t>(std::ranges::count_if(text, ends)) + 1;
    fuzz::require(!findings.empty(), "what is refused has a finding");
    for (const auto &finding : findings)
        fuzz::require(finding.line <= lines, "a finding stands in the file");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::text(data, size);
    if (const auto answer = forms::answerFromJson(text, sheet(), directory()))
        checkAnswer(*answer);
    else
        checkFindings(answer.error(), text);
    if (const auto answers = forms::answersFromCsv(text, sheet(), directory()))
        std::ranges::for_each(*answers, checkAnswer);
    else if (const auto *const findings = std::get_if<std::vector<forms::SheetFinding>>(&answers.error()))
        checkFindings(*findings, text);
    if (const auto answers = forms::answersFromLines(text, sheet()))
        std::ranges::for_each(*answers, checkAnswer);
    else
        checkFindings(answers.error(), text);
    return 0;
}
