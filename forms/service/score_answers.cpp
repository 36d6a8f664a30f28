// SPDX-License-Identifier: Apache-2.0
#include "forms/service/score_answers.h"

#include "core/base/strict_json.h"
#include "core/base/utf8.h"
#include "core/domain/answer_texts.h"
#include "core/domain/words.h"
#include "forms/model/answer_ranges.h"
#include "forms/model/conditions.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ringtrue::forms {

namespace {

using nlohmann::json;
constexpr std::array<std::string_view, 4> answerKeys{"option", "options", "value", "not_applicable"};

constexpr std::array problemWords{Word{AnswersProblem::NotJson, "not-json"},
                                  Word{AnswersProblem::TooDeep, "too-deep"},
                                  Word{AnswersProblem::TooLarge, "too-large"},
                                  Word{AnswersProblem::TooMany, "too-many"},
                                  Word{AnswersProblem::NotAnObject, "not-an-object"},
                                  Word{AnswersProblem::UnknownQuestion, "unknown-question"},
                                  Word{AnswersProblem::UnknownOption, "unknown-option"},
                                  Word{AnswersProblem::OutsideScale, "outside-scale"},
                                  Word{AnswersProblem::NotTogether, "not-together"},
                                  Word{AnswersProblem::NotApplicableNotAllowed, "not-applicable-not-allowed"},
                                  Word{AnswersProblem::CommentNotAllowed, "comment-not-allowed"},
                                  Word{AnswersProblem::CauseNotAllowed, "cause-not-allowed"},
                                  Word{AnswersProblem::EvidenceNotAllowed, "evidence-not-allowed"},
                                  Word{AnswersProblem::UnknownKey, "unknown-key"},
                                  Word{AnswersProblem::WrongType, "wrong-type"},
                                  Word{AnswersProblem::BadEvidence, "bad-evidence"},
                                  Word{AnswersProblem::BackwardsEvidence, "backwards-evidence"},
                                  Word{AnswersProblem::SameEvidence, "same-evidence"},
                                  Word{AnswersProblem::TwiceNamed, "twice-named"},
                                  Word{AnswersProblem::UnseenCharacter, "unseen-character"},
                                  Word{AnswersProblem::NotQuestions, "not-questions"},
                                  Word{AnswersProblem::NoAnswer, "no-answer"},
                                  Word{AnswersProblem::TwoAnswers, "two-answers"},
                                  Word{AnswersProblem::OutsideRange, "outside-range"},
                                  Word{AnswersProblem::TooManyDecimals, "too-many-decimals"},
                                  Word{AnswersProblem::SameOption, "same-option"},
                                  Word{AnswersProblem::NotAlone, "not-alone"},
                                  Word{AnswersProblem::BadDate, "bad-date"},
                                  Word{AnswersProblem::BadTime, "bad-time"},
                                  Word{AnswersProblem::FileNotTaken, "file-not-taken"}};

/// A JSON number without places, however it is written: 7 and 7.0.
std::optional<std::int64_t> wholeNumber(const json &entry)
{
    constexpr double limit = 1e15; // far beyond every scale, and exact in a double
    if (!entry.is_number())
        return std::nullopt;
    const auto value = entry.get<double>();
    if (std::trunc(value) != value)
        return std::nullopt;
    return static_cast<std::int64_t>(std::clamp(value, -limit, limit));
}

/// Reads one question's answer; what is wrong goes to @p findings.
class ScoreAnswerReader {
public:
    ScoreAnswerReader(const Question &question, std::vector<AnswersFinding> &findings)
        : m_question(question), m_findings(findings)
    {
    }

    /// Unanswered where something is wrong.
    AnswerValue read(const json &entry)
    {
        if (!entry.is_object())
            return find(AnswersProblem::NoAnswer);
        for (const auto &[key, ignored] : entry.items())
            if (std::ranges::find(answerKeys, key) == answerKeys.end())
                return find(AnswersProblem::UnknownKey, key);
        if (entry.empty())
            return find(AnswersProblem::NoAnswer);
        const auto first = entry.begin();
        if (entry.size() > 1)
            return find(AnswersProblem::TwoAnswers, fmt::format("“{}” and “{}”", first.key(), std::next(first).key()));
        if (first.key() == "not_applicable")
            return notApplicable(*first);
        if (first.key() == "option")
            return option(*first);
        return first.key() == "options" ? options(*first) : value(*first);
    }

private:
    AnswerValue notApplicable(const json &entry)
    {
        if (entry != json(true))
            return find(AnswersProblem::NoAnswer);
        if (!m_question.notApplicable)
            return find(AnswersProblem::NotApplicableNotAllowed);
        return NotApplicable{};
    }

    AnswerValue option(const json &entry)
    {
        if ((m_question.type != QuestionType::YesNo && m_question.type != QuestionType::Choice) || !entry.is_string())
            return wrongType(entry);
        AnswerOptionSlug id(entry.get<std::string>());
        if (!indexOf(m_question, id))
            return find(AnswersProblem::UnknownOption, id.text());
        return PickedOption{std::move(id)};
    }

    AnswerValue options(const json &entry)
    {
        if (m_question.type != QuestionType::Multiple || !entry.is_array() || entry.empty())
            return wrongType(entry);
        std::vector<bool> picked(m_question.answers.size());
        for (const json &one : entry) {
            if (!one.is_string())
                return wrongType(one);
            const auto &name = one.get_ref<const std::string &>();
            const auto found = indexOf(m_question, AnswerOptionSlug{name});
            if (!found)
                return find(AnswersProblem::UnknownOption, name);
            if (picked[*found])
                return find(AnswersProblem::SameOption, name);
            if (m_question.answers[*found].exclusive && entry.size() > 1)
                return find(AnswersProblem::NotAlone, name);
            picked[*found] = true;
        }
        PickedOptions out;
        for (std::size_t i = 0; i < picked.size(); ++i)
            if (picked[i])
                out.options.push_back(m_question.answers[i].id);
        return out;
    }

    AnswerValue value(const json &entry)
    {
        switch (m_question.type) {
        case QuestionType::Scale:
            return point(entry);
        case QuestionType::Number:
            return number(entry);
        case QuestionType::Text:
            return text(entry);
        case QuestionType::Date:
            return date(entry);
        case QuestionType::Time:
            return time(entry);
        case QuestionType::Emotion:
            return emotion(entry);
        case QuestionType::File:
            return find(AnswersProblem::FileNotTaken);
        case QuestionType::YesNo:
        case QuestionType::Choice:
        case QuestionType::Multiple:
            break;
        }
        return wrongType(entry);
    }

    AnswerValue point(const json &entry)
    {
        const auto value = wholeNumber(entry);
        if (!value || !m_question.scale)
            return wrongType(entry);
        if (*value < m_question.scale->min || *value > m_question.scale->max)
            return find(AnswersProblem::OutsideScale, entry.dump());
        return ScaleValue{static_cast<std::int32_t>(*value)};
    }

    AnswerValue number(const json &entry)
    {
        const NumberRange range = m_question.number.value_or(NumberRange{});
        const std::string written = entry.is_string() ? entry.get<std::string>() : entry.dump();
        if (!(entry.is_number() || entry.is_string()) || written.find('/') != std::string::npos)
            return wrongType(entry);
        if (entry.is_number() && std::abs(entry.get<double>()) >= 1e15) // written with an exponent from here on
            return find(AnswersProblem::OutsideRange, written);
        if (written.size() > longestNumber)
            return find(AnswersProblem::OutsideRange, written);
        const auto read = Exact::parse(written);
        if (!read && (read.error() == ExactError::TooManyPlaces || entry.is_number()))
            return find(AnswersProblem::TooManyDecimals, written);
        if (!read)
            return wrongType(entry);
        if (*read < range.min || *read > range.max)
            return find(AnswersProblem::OutsideRange, written);
        if (read->rounded(range.decimals) != *read)
            return find(AnswersProblem::TooManyDecimals, written);
        return NumberValue{*read};
    }

    AnswerValue text(const json &entry)
    {
        if (!entry.is_string())
            return wrongType(entry);
        auto written = entry.get<std::string>();
        if (auto unseen = unseenIn(written))
            return find(AnswersProblem::UnseenCharacter, std::move(*unseen));
        return WrittenText{std::move(written)};
    }

    AnswerValue date(const json &entry)
    {
        const auto day = entry.is_string() ? dateFromText(entry.get_ref<const std::string &>()) : std::nullopt;
        if (!day)
            return find(AnswersProblem::BadDate, entry.dump());
        return DateValue{*day};
    }

    AnswerValue time(const json &entry)
    {
        const auto found = entry.is_string() ? timeFromText(entry.get_ref<const std::string &>()) : std::nullopt;
        if (!found)
            return find(AnswersProblem::BadTime, entry.dump());
        return *found;
    }

    AnswerValue emotion(const json &entry)
    {
        if (!entry.is_object())
            return wrongType(entry);
        EmotionValue out;
        for (const auto &[key, felt] : entry.items()) {
            if (key != "start" && key != "end")
                return find(AnswersProblem::UnknownKey, key);
            if (felt.is_null())
                continue;
            const auto value = wholeNumber(felt);
            if (!value)
                return wrongType(felt);
            if (*value < lowestEmotion || *value > highestEmotion)
                return find(AnswersProblem::OutsideScale, felt.dump());
            (key == "start" ? out.start : out.end) = static_cast<std::int32_t>(*value);
        }
        return out.start || out.end ? AnswerValue{out} : wrongType(entry);
    }

    AnswerValue wrongType(const json &entry) { return find(AnswersProblem::WrongType, entry.dump()); }

    AnswerValue find(AnswersProblem problem, std::string_view text = {})
    {
        m_findings.push_back({problem, m_question.id.text(), beginningOf(text)});
        return Unanswered{};
    }

    const Question &m_question;
    std::vector<AnswersFinding> &m_findings;
};

/// Of two answers one would be lost unseen.
std::vector<AnswersFinding> findRepeatedAnswers(const std::vector<RepeatedKey> &keys)
{
    std::vector<AnswersFinding> findings;
    for (const auto &[key, within] : keys)
        findings.push_back({AnswersProblem::TwiceNamed, within.empty() ? key : within.front(), key});
    return findings;
}

} // namespace

Result<std::vector<Answer>, std::vector<AnswersFinding>> readScoreAnswers(std::string_view text, const Form &form)
{
    const auto reading = readJson(text);
    auto findings = findRepeatedAnswers(reading.repeated);
    if (reading.error)
        findings.push_back(notJson(*reading.error));
    else if (!reading.json.is_object())
        findings.push_back({AnswersProblem::NotQuestions, {}, {}});
    if (reading.error || !reading.json.is_object())
        return Failure{std::move(findings)};
    const auto questions = questionsOf(form);
    const auto numbers = questionNumbers(questions);
    for (const auto &[name, ignored] : reading.json.items())
        if (!numbers.contains(name))
            findings.push_back({AnswersProblem::UnknownQuestion, name, {}});
    std::vector<Answer> answers;
    for (const auto &placed : questions) {
        const auto entry = reading.json.find(placed.question->id.text());
        if (entry != reading.json.end())
            answers.push_back({.question = placed.question->id,
                               .value = ScoreAnswerReader(*placed.question, findings).read(*entry),
                               .comment = {},
                               .evidence = {}});
    }
    if (!findings.empty())
        return Failure{std::move(findings)};
    return answers;
}

std::string_view word(AnswersProblem problem)
{
    return wordOf(problemWords, problem);
}

} // namespace ringtrue::forms
