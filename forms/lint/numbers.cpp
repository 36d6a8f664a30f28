// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/numbers.h"

#include "forms/lint/paths.h"
#include "forms/score/compile.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ringtrue::forms {

namespace {

/// Finds the number with the longest denominator (among whole ones the longest): the one to shorten first.
class LongestNumber {
public:
    void look(const Exact &number, const std::string &path)
    {
        const std::string text = number.text();
        const auto slash = text.find('/');
        const std::pair length{slash == std::string::npos ? 0 : text.size() - slash, text.size()};
        if (length > m_length) {
            m_length = length;
            m_path = path;
        }
    }
    const std::string &path() const { return m_path; }

private:
    std::pair<std::size_t, std::size_t> m_length{};
    std::string m_path = "sections";
};

std::string pathOfLongestNumber(const Form &form)
{
    LongestNumber out;
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        const Section &section = form.sections[s];
        const std::string at = sectionPath(form, s);
        if (section.weight)
            out.look(*section.weight, at + "/weight");
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            const Question &question = section.questions[q];
            const std::string path = itemPath(at + "/questions", q);
            if (question.weight)
                out.look(*question.weight, path + "/weight");
            for (std::size_t i = 0; i < question.answers.size(); ++i)
                out.look(question.answers[i].points, itemPath(path + "/answers", i) + "/points");
        }
    }
    return out.path();
}

} // namespace

std::optional<ScoreBounds> lintLengths(const Form &form, const Vision *vision, Collected &out)
{
    const auto tooLong = [&] {
        out.error(FindingCode::ScoresTooLong, pathOfLongestNumber(form));
        return std::nullopt;
    };
    // Each question's share of the form stands in the score, numerator and denominator.
    const std::size_t room = longestStoredScore / std::max<std::size_t>(questionCount(form), 1);
    const std::size_t most = std::min(longestStoredNumber, room) / 2;
    if (denominatorDigits(form, most) > most)
        return tooLong();
    ScoreBounds bounds = scoreBounds(compile(form, vision));
    if (bounds.longestNumber > longestStoredNumber || bounds.allNumbers > longestStoredScore)
        return tooLong();
    return bounds;
}

void lintHighest(const ScoreBounds &bounds, Collected &out)
{
    if (bounds.highest > Exact{highestStoredScore})
        out.error(FindingCode::ScoresTooHigh, "scoring/bonus_cap",
                  {bounds.highest.decimalText(0), std::to_string(highestStoredScore)});
}

} // namespace ringtrue::forms
