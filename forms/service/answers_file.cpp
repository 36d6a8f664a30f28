// SPDX-License-Identifier: Apache-2.0
#include "forms/service/answers_file.h"

#include "core/base/strict_json.h"
#include "core/base/text_flaw.h"
#include "core/base/utf8.h"
#include "core/domain/answer_texts.h"
#include "core/domain/evidence_text.h"
#include "forms/model/answer_ranges.h"
#include "forms/model/conditions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ringtrue::forms {

namespace {

using nlohmann::json;
constexpr std::string_view notApplicableWord = "not-applicable";

/// Reads one question's answer; what is wrong goes to @p findings.
class AnswerReader {
public:
    AnswerReader(const Form &form, const Question &question, std::vector<AnswersFinding> &findings)
        : m_question(question), m_takesCause(causeRequirement(form, question) != Requirement::None),
          m_findings(findings)
    {
    }

    Answer read(const json &entry)
    {
        Answer answer{.question = m_question.id, .value = {}, .comment = {}, .evidence = {}};
        if (!entry.is_object()) {
            answer.value = value(entry);
            return answer;
        }
        answer.value = entry.contains("answer") ? value(entry["answer"]) : AnswerValue{Unanswered{}};
        if (entry.contains("comment"))
            answer.comment = comment(entry["comment"]);
        if (entry.contains("evidence"))
            answer.evidence = evidence(entry["evidence"]);
        answer.cause = name<CauseSlug>(entry, "cause");
        answer.attribution = name<AttributionSlug>(entry, "attribution");
        if ((answer.cause || answer.attribution) && !m_takesCause)
            find(AnswersProblem::CauseNotAllowed, {});
        if (m_question.comment == Requirement::None && !answer.comment.empty())
            find(AnswersProblem::CommentNotAllowed, {});
        if (m_question.evidence == Requirement::None && !answer.evidence.empty())
            find(AnswersProblem::EvidenceNotAllowed, {});
        for (const auto &[key, ignored] : entry.items())
            if (key != "answer" && key != "comment" && key != "evidence" && key != "cause" && key != "attribution")
                find(AnswersProblem::UnknownKey, key);
        return answer;
    }

private:
    AnswerValue value(const json &entry)
    {
        if (entry.is_null())
            return Unanswered{};
        if (entry.is_string() && entry.get_ref<const std::string &>() == notApplicableWord) {
            if (m_question.notApplicable)
                return NotApplicable{};
            find(AnswersProblem::NotApplicableNotAllowed, {});
            return Unanswered{};
        }
        auto read = typed(entry);
        if (!read) {
            find(AnswersProblem::WrongType, entry.dump());
            return Unanswered{};
        }
        if (const auto flaw = flawOf(m_question, *read)) {
            find(problemOf(*flaw), entry.is_string() ? entry.get<std::string>() : entry.dump());
            return Unanswered{};
        }
        return std::move(*read);
    }

    /// The value as the question's type takes it; nothing where @p entry is of another type.
    std::optional<AnswerValue> typed(const json &entry)
    {
        switch (m_question.type) {
        case QuestionType::YesNo:
        case QuestionType::Choice:
            return entry.is_string() ? std::optional<AnswerValue>{PickedOption{slugOf(entry)}} : std::nullopt;
        case QuestionType::Multiple:
            return options(entry);
        case QuestionType::Scale:
            return point(entry);
        case QuestionType::Number:
            return numberValue(entry);
        case QuestionType::Text:
            return entry.is_string() ? std::optional<AnswerValue>{WrittenText{written(entry)}} : std::nullopt;
        case QuestionType::Date:
        case QuestionType::Time:
            return entry.is_string() ? dateOrTime(entry.get_ref<const std::string &>()) : std::nullopt;
        case QuestionType::Emotion:
            return emotion(entry);
        case QuestionType::File:
            break;
        }
        return std::nullopt;
    }

    std::string comment(const json &entry)
    {
        if (entry.is_string())
            return written(entry);
        find(AnswersProblem::WrongType, "comment");
        return {};
    }

    std::string written(const json &entry)
    {
        auto text = entry.get<std::string>();
        if (auto unseen = unseenIn(text))
            find(AnswersProblem::UnseenCharacter, std::move(*unseen));
        return text;
    }

    static AnswerOptionSlug slugOf(const json &entry) { return AnswerOptionSlug(entry.get<std::string>()); }

    static std::optional<AnswerValue> options(const json &entry)
    {
        if (!entry.is_array() || !std::ranges::all_of(entry, [](const json &one) { return one.is_string(); }))
            return std::nullopt;
        PickedOptions out;
        for (const json &one : entry)
            out.options.push_back(slugOf(one));
        return out;
    }

    /// A whole number; what no scale has room for stays outside every scale.
    static std::optional<AnswerValue> point(const json &entry)
    {
        if (!entry.is_number_integer())
            return std::nullopt;
        const bool huge = entry.is_number_unsigned() && entry.get<std::uint64_t>() > INT32_MAX;
        return ScaleValue{huge ? INT32_MAX
                               : static_cast<std::int32_t>(
                                   std::clamp<std::int64_t>(entry.get<std::int64_t>(), INT32_MIN, INT32_MAX))};
    }

    static std::optional<AnswerValue> numberValue(const json &entry)
    {
        if (!entry.is_number() && !entry.is_string())
            return std::nullopt;
        const auto written = entry.is_string() ? entry.get<std::string>() : entry.dump();
        if (written.size() > longestNumber)
            return std::nullopt;
        const auto number = Exact::parse(written);
        return number ? std::optional<AnswerValue>{NumberValue{*number}} : std::nullopt;
    }

    std::optional<AnswerValue> dateOrTime(const std::string &text) const
    {
        if (m_question.type == QuestionType::Time) {
            const auto time = timeFromText(text);
            return time ? std::optional<AnswerValue>{*time} : std::nullopt;
        }
        const auto date = dateFromText(text);
        return date ? std::optional<AnswerValue>{DateValue{*date}} : std::nullopt;
    }

    static std::optional<AnswerValue> emotion(const json &entry)
    {
        if (!entry.is_object())
            return std::nullopt;
        EmotionValue out;
        for (const auto &[key, value] : entry.items()) {
            if ((key != "start" && key != "end") || (!value.is_null() && !value.is_number_integer()))
                return std::nullopt;
            const bool fits = value.is_null() || (value >= lowestEmotion && value <= highestEmotion);
            auto &end = key == "start" ? out.start : out.end;
            if (!value.is_null())
                end = fits ? value.get<std::int32_t>() : 0; // refused as outside
        }
        return out;
    }

    static AnswersProblem problemOf(AnswerFlaw flaw)
    {
        switch (flaw) {
        case AnswerFlaw::OtherType:
            return AnswersProblem::WrongType;
        case AnswerFlaw::UnknownOption:
            return AnswersProblem::UnknownOption;
        case AnswerFlaw::OutsideRange:
            return AnswersProblem::OutsideScale;
        case AnswerFlaw::NotTogether:
            break;
        }
        return AnswersProblem::NotTogether;
    }

    template <typename SlugType>
    std::optional<SlugType> name(const json &entry, const char *key)
    {
        if (!entry.contains(key))
            return std::nullopt;
        if (entry[key].is_string())
            return SlugType(entry[key].get<std::string>());
        find(AnswersProblem::WrongType, key);
        return std::nullopt;
    }

    std::vector<Evidence> evidence(const json &entry)
    {
        std::vector<Evidence> out;
        for (const auto &one : entry.is_array() ? entry : json::array({entry})) {
            const auto read = one.is_string() ? evidenceFromText(one.get_ref<const std::string &>()) : std::nullopt;
            if (!read)
                find(AnswersProblem::BadEvidence, one.dump());
            else if (!runsForward(*read))
                find(AnswersProblem::BackwardsEvidence, one.dump());
            else if (std::ranges::find(out, *read) != out.end())
                find(AnswersProblem::SameEvidence, one.dump());
            else
                out.push_back(*read);
        }
        return out;
    }

    void find(AnswersProblem problem, std::string_view text)
    {
        m_findings.push_back({problem, m_question.id.text(), beginningOf(text)});
    }

    const Question &m_question;
    bool m_takesCause;
    std::vector<AnswersFinding> &m_findings;
};

json valueJson(const AnswerValue &value)
{
    if (const auto *const picked = std::get_if<PickedOption>(&value))
        return picked->option.text();
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return point->value;
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return text->text;
    if (std::holds_alternative<NotApplicable>(value))
        return notApplicableWord;
    if (const auto *const several = std::get_if<PickedOptions>(&value)) {
        json ids = json::array();
        for (const auto &option : several->options)
            ids.push_back(option.text());
        return ids;
    }
    if (const auto *const given = std::get_if<NumberValue>(&value))
        return given->value.text();
    if (const auto *const date = std::get_if<DateValue>(&value))
        return dateText(date->date);
    if (const auto *const time = std::get_if<TimeValue>(&value))
        return timeText(*time);
    if (const auto *const felt = std::get_if<EmotionValue>(&value))
        return {{"start", felt->start ? json(*felt->start) : json()}, {"end", felt->end ? json(*felt->end) : json()}};
    return nullptr;
}

/// The keys of a file: what is read, the questions as a template has them, and what `draft show --json` says of the
/// draft whose answers they are. Anything else is a mistake.
constexpr std::array<std::string_view, 14> knownKeys{
    "form",        "answers",      "questions", "answered",    "changed_at", "evaluator", "evaluator_name",
    "form_number", "form_version", "id",        "interaction", "part",       "reference", "started_at"};

/// What the texts and numbers of a file say that its answers are of.
class TargetReader {
public:
    TargetReader(const json &file, std::vector<AnswersFinding> &findings) : m_file(file), m_findings(findings) {}

    AnswersOf read()
    {
        return {.interaction = text("interaction"),
                .reference = text("reference"),
                .part = part(),
                .formVersion = text("form_version")};
    }

private:
    const json *said(const char *key) const
    {
        const auto found = m_file.find(key);
        return found == m_file.end() || found->is_null() ? nullptr : &*found;
    }
    /// Nothing where it is empty: the number of an interaction that is not known.
    std::optional<std::string> text(const char *key)
    {
        const json *const value = said(key);
        if (value == nullptr)
            return std::nullopt;
        if (!value->is_string()) {
            find(key);
            return std::nullopt;
        }
        const auto &words = value->get_ref<const std::string &>();
        return words.empty() ? std::nullopt : std::optional(words);
    }
    std::optional<std::uint64_t> part()
    {
        const json *const value = said("part");
        if (value == nullptr)
            return std::nullopt;
        if (value->is_number_unsigned())
            return value->get<std::uint64_t>();
        find("part");
        return std::nullopt;
    }
    void find(const char *key) { m_findings.push_back({AnswersProblem::WrongType, {}, key}); }

    const json &m_file;
    std::vector<AnswersFinding> &m_findings;
};

/// Of two answers one would be lost unseen.
std::vector<AnswersFinding> findRepeatedKeys(const std::vector<RepeatedKey> &keys)
{
    std::vector<AnswersFinding> findings;
    for (const auto &[key, within] : keys) {
        const bool isOfAnswer = within.size() > 1 && within.front() == "answers"; // {"answers": {"greeting": { here
        findings.push_back({AnswersProblem::TwiceNamed, isOfAnswer ? within[1] : std::string{}, key});
    }
    return findings;
}

} // namespace

std::optional<std::string> unseenIn(std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\n\t"), text.size());
        const auto line = text.substr(0, end);
        if (const auto flaw = findTextFlaw(line.ends_with('\r') && end < text.size() ? line.substr(0, end - 1) : line))
            return flaw->character;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

AnswersFinding notJson(const JsonError &error)
{
    switch (error.problem) {
    case JsonProblem::TooDeep:
        return {AnswersProblem::TooDeep, {}, std::to_string(error.line)};
    case JsonProblem::TooManyNodes:
        return {AnswersProblem::TooMany, {}, {}};
    case JsonProblem::BadNumber:
        return {AnswersProblem::TooLarge, {}, std::to_string(error.line)};
    case JsonProblem::Malformed:
    case JsonProblem::DuplicateKey:
        break;
    }
    return {AnswersProblem::NotJson, {}, std::to_string(error.line)};
}

Result<AnswersFile, std::vector<AnswersFinding>> parseAnswersFile(std::string_view text)
{
    auto read = readJson(text);
    AnswersFile file{{}, {}, {}, findRepeatedKeys(read.repeated)};
    const auto refuse = [&](AnswersFinding finding) {
        file.repeated.push_back(std::move(finding));
        return Failure{std::move(file.repeated)};
    };
    if (read.error)
        return refuse(notJson(*read.error));
    auto &json = read.json;
    if (json.is_object())
        for (const auto &[key, ignored] : json.items())
            if (std::ranges::find(knownKeys, key) == knownKeys.end())
                file.repeated.push_back({AnswersProblem::UnknownKey, {}, beginningOf(key)});
    if (!json.is_object() || !json.contains("answers") || !json["answers"].is_object())
        return refuse({AnswersProblem::NotAnObject, {}, {}});
    if (const auto form = json.find("form"); form != json.end() && !form->is_null()) {
        if (!form->is_string())
            file.repeated.push_back({AnswersProblem::WrongType, {}, "form"});
        else if (!form->get_ref<const std::string &>().empty())
            file.form = FormSlug(form->get<std::string>());
    }
    file.of = TargetReader(json, file.repeated).read();
    file.answers = std::move(json["answers"]);
    return file;
}

Result<std::vector<Answer>, std::vector<AnswersFinding>> readAnswers(const AnswersFile &file, const Form &form)
{
    auto findings = file.repeated;
    const auto questions = questionsOf(form);
    const auto numbers = questionNumbers(questions);
    for (const auto &[name, ignored] : file.answers.items())
        if (!numbers.contains(name))
            findings.push_back({AnswersProblem::UnknownQuestion, name, {}});
    std::vector<Answer> answers;
    for (const auto &placed : questions) {
        const auto entry = file.answers.find(placed.question->id.text());
        if (entry != file.answers.end())
            answers.push_back(AnswerReader(form, *placed.question, findings).read(*entry));
    }
    if (!findings.empty())
        return Failure{std::move(findings)};
    return answers;
}

Result<std::vector<Answer>, std::vector<AnswersFinding>> readAnswers(std::string_view text, const Form &form)
{
    const auto file = parseAnswersFile(text);
    if (!file)
        return Failure{file.error()};
    return readAnswers(*file, form);
}

std::string writeAnswers(const std::vector<Answer> &answers)
{
    json out = json::object();
    for (const auto &answer : answers) {
        json entry{{"answer", valueJson(answer.value)}};
        if (!answer.comment.empty())
            entry["comment"] = answer.comment;
        for (const auto &one : answer.evidence)
            entry["evidence"].push_back(evidenceText(one));
        if (answer.cause)
            entry["cause"] = answer.cause->text();
        if (answer.attribution)
            entry["attribution"] = answer.attribution->text();
        const bool isBare = entry.size() == 1 && !entry["answer"].is_object();
        out[answer.question.text()] = isBare ? entry["answer"] : entry;
    }
    return json{{"answers", out}}.dump(2);
}

} // namespace ringtrue::forms
