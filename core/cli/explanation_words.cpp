// SPDX-License-Identifier: Apache-2.0
#include "core/cli/explanation_words.h"

#include "core/cli/content_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/number_words.h"
#include "core/cli/reply.h"
#include "core/cli/terminal_text.h"
#include "core/domain/answer_texts.h"
#include "core/domain/evidence_text.h"
#include "forms/print/sentence_words.h"
#include "forms/score/explain.h"
#include "forms/score/shown_score.h"
#include "forms/score/submitted_score.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

using forms::SentenceCode;

constexpr int places = 2; ///< of the numbers people read; JSON has them exact

std::string words(const forms::Sentence &sentence, const forms::Explanation &explanation,
                  const forms::ScoringPolicy &policy)
{
    return forms::sentenceWords(sentence, explanation, policy, "en");
}

std::string emotionWords(const EmotionValue &felt)
{
    const auto words = [](const std::optional<std::int32_t> &value) {
        return value ? fmt::format("{} of {}", *value, highestEmotion) : std::string("could not be told");
    };
    return fmt::format("at the start {}, at the end {}", words(felt.start), words(felt.end));
}

/// How a number that was answered is written: exactly, or as people write it.
using WriteNumber = std::string (*)(const Exact &number);

std::string exactText(const Exact &number)
{
    return number.text();
}

std::string answerWords(const forms::ExplainedQuestion &question, WriteNumber write)
{
    const auto &value = question.answer.value;
    if (std::holds_alternative<PickedOption>(value) || std::holds_alternative<PickedOptions>(value))
        return fmt::format("{}", fmt::join(question.answer.optionTexts, "; "));
    if (const auto *const number = std::get_if<NumberValue>(&value))
        return question.answer.optionTexts.empty()
                   ? write(number->value)
                   : fmt::format("{} ({})", write(number->value), question.answer.optionTexts.front());
    if (const auto *const date = std::get_if<DateValue>(&value))
        return dateText(date->date);
    if (const auto *const time = std::get_if<TimeValue>(&value))
        return timeText(*time);
    if (const auto *const felt = std::get_if<EmotionValue>(&value))
        return emotionWords(*felt);
    if (const auto *const attached = std::get_if<AttachedFiles>(&value))
        return fmt::format("{} file{}", attached->files.size(), attached->files.size() == 1 ? "" : "s");
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return std::to_string(point->value);
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return text->text;
    if (question.term.state == forms::TermState::NotAsked) // its sentences say so only where it weighs something
        return "not asked";
    return std::holds_alternative<NotApplicable>(value) ? "not applicable" : "not answered";
}

nlohmann::json behavioursJson(const std::vector<forms::TracedBehaviour> &behaviours)
{
    auto out = nlohmann::json::array();
    for (const auto &behaviour : behaviours) {
        auto promises = nlohmann::json::array();
        for (const auto &promise : behaviour.promises) {
            auto quotes = nlohmann::json::array();
            for (const auto &quote : promise.quotes)
                quotes.push_back({{"text", quote.text}, {"source", quote.sourceTitle}});
            promises.push_back({{"id", promise.id.text()}, {"text", promise.text}, {"quotes", std::move(quotes)}});
        }
        out.push_back({{"id", behaviour.id.text()},
                       {"text", behaviour.text},
                       {"pillar", behaviour.pillarName},
                       {"promises", std::move(promises)}});
    }
    return out;
}

nlohmann::json obligationsJson(const std::vector<forms::TracedObligation> &obligations)
{
    auto out = nlohmann::json::array();
    for (const auto &obligation : obligations)
        out.push_back({{"id", obligation.id.text()}, {"text", obligation.text}});
    return out;
}

/// What `says` names, with the ids and numbers that its sentences mention.
nlohmann::json sentencesJson(const std::vector<forms::Sentence> &sentences)
{
    auto out = nlohmann::json::array();
    for (const auto &said : sentences) {
        auto numbers = nlohmann::json::array();
        for (const auto &number : said.numbers)
            numbers.push_back(number.text());
        out.push_back({{"code", forms::word(said.code)}, {"texts", said.texts}, {"numbers", std::move(numbers)}});
    }
    return out;
}

nlohmann::json questionJson(const forms::ExplainedQuestion &question, const Transcript &transcript)
{
    auto evidence = nlohmann::json::array();
    auto quoted = nlohmann::json::array();
    for (const auto &one : question.evidence) {
        evidence.push_back(evidenceText(one));
        quoted.push_back(quotedJson(one, transcript));
    }
    auto sentences = nlohmann::json::array();
    for (const auto &said : question.sentences)
        sentences.push_back(forms::word(said.code));
    return {{"id", question.id.text()},
            {"text", question.text},
            {"answer", answerWords(question, exactText)},
            {"earned", question.term.earned.text()},
            {"possible", question.term.possible.text()},
            {"weight", question.term.weightApplied.text()},
            {"weight_defined", question.term.weightDefined.text()},
            {"contribution", question.term.contribution.text()},
            {"lost", question.term.lost.text()},
            {"says", std::move(sentences)},
            {"sentences", sentencesJson(question.sentences)},
            {"comment", question.comment},
            {"evidence", std::move(evidence)},
            {"quoted", std::move(quoted)},
            {"behaviours", behavioursJson(question.behaviours)},
            {"cause", question.cause ? nlohmann::json(question.cause->text()) : nlohmann::json()},
            {"attribution", question.attribution ? nlohmann::json(question.attribution->text()) : nlohmann::json()},
            {"obligations", obligationsJson(question.obligations)}};
}

nlohmann::json groupJson(const forms::ExplainedGroup &group, const forms::Explanation &explanation)
{
    auto parts = nlohmann::json::array();
    for (const auto &part : group.parts)
        parts.push_back({{"question", explanation.questions[part.question].id.text()},
                         {"share", part.share.text()},
                         {"contribution", part.contribution.text()},
                         {"lost", part.lost.text()}});
    return {{"id", group.id},
            {"name", group.name},
            {"contribution", group.sum.contribution.text()},
            {"possible", group.sum.possible.text()},
            {"percent", exactJson(group.sum.percent())},
            {"lost", group.lost.text()},
            {"counted", group.counted.text()},
            {"parts", std::move(parts)},
            {"sentences", sentencesJson(group.sentences)}};
}

nlohmann::json pillarJson(const forms::ExplainedPillar &pillar, const forms::Explanation &explanation)
{
    auto out = groupJson(pillar.pillar, explanation);
    out["behaviours"] = nlohmann::json::array();
    for (const auto &behaviour : pillar.behaviours)
        out["behaviours"].push_back(groupJson(behaviour, explanation));
    return out;
}

std::string questionWords(const forms::ExplainedQuestion &question, const forms::Explanation &explanation,
                          const forms::ScoringPolicy &policy, const Transcript &transcript)
{
    std::string out = fmt::format("  {:>2} {}: {}\n", question.number + 1, question.text,
                                  hanging(answerWords(question, typedWords), 5));
    if (question.term.possible.sign() > 0)
        out += fmt::format("     {} of {} points, weight {}, gives {}, lost {}\n", numberWords(question.term.earned),
                           numberWords(question.term.possible),
                           (question.term.weightApplied * Exact(100)).decimalText(places),
                           question.term.contribution.decimalText(places), question.term.lost.decimalText(places));
    for (const auto &said : question.sentences)
        if (said.code != SentenceCode::NotAnsweredYet) // its answer says so
            out += fmt::format("     {}\n", words(said, explanation, policy));
    for (const auto &one : question.evidence)
        out += fmt::format("     evidence {}\n{}", evidenceText(one), quotedWords(one, transcript, "       "));
    if (!question.comment.empty())
        out += fmt::format("     “{}”\n", hanging(question.comment, 6));
    if (question.cause || question.attribution)
        out += fmt::format("     cause: {}, {}\n", question.cause ? question.cause->text() : "-",
                           question.attribution ? question.attribution->text() : "-");
    for (const auto &behaviour : question.behaviours) {
        out += fmt::format("     -> {} -> {}\n", behaviour.text, behaviour.pillarName);
        for (const auto &promise : behaviour.promises) {
            out += fmt::format("        -> {}\n", promise.text);
            for (const auto &quote : promise.quotes)
                out += fmt::format("           “{}” ({})\n", quote.text, quote.sourceTitle);
        }
    }
    for (const auto &obligation : question.obligations)
        out += fmt::format("     -> obligation: {}\n", obligation.text);
    return out;
}

/// `: 25.00 of 40.00`; `: 25.00 on top` of bonus questions only; nothing where nothing counts.
std::string sumWords(const forms::ScoreGroup &sum)
{
    const auto got = sum.contribution.decimalText(places);
    if (sum.possible.sign() > 0)
        return fmt::format(": {} of {}", got, sum.possible.decimalText(places));
    return sum.contribution.sign() == 0 ? std::string() : fmt::format(": {} on top", got);
}

/// Whether the section after @p section stands in it, and so counts in its numbers.
bool holdsOthers(const forms::Explanation &explanation, std::size_t section)
{
    return !explanation.isNested[section] && section + 1 < explanation.sections.size()
           && explanation.isNested[section + 1];
}

/// @p lines below the section that includes theirs.
std::string stepIn(std::string_view lines)
{
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] != '\n' && (i == 0 || lines[i - 1] == '\n'))
            out += "  ";
        out += lines[i];
    }
    return out;
}

std::string sectionWords(const forms::Explanation &explanation, std::size_t section, const forms::ScoringPolicy &policy,
                         const Transcript &transcript)
{
    const auto &group = explanation.sections[section];
    const auto sum = sumWords(group.sum);
    std::string out = fmt::format("\n{}{}{}\n", group.name, sum,
                                  holdsOthers(explanation, section) && !sum.empty() ? ", with the sections in it" : "");
    for (const auto &question : explanation.questions)
        if (question.section == section)
            out += questionWords(question, explanation, policy, transcript);
    return explanation.isNested[section] ? stepIn(out) : out;
}

std::string shownWords(const forms::Explanation &explanation, const forms::ScoringPolicy &policy)
{
    return scoreWords(explanation.raw, explanation.final, forms::word(explanation.outcome), policy);
}

} // namespace

nlohmann::json explanationJson(const forms::Explanation &explanation, const forms::ScoringPolicy &policy,
                               const Transcript &transcript)
{
    nlohmann::json out{{"raw", exactJson(explanation.raw)},           {"final", exactJson(explanation.final)},
                       {"outcome", forms::word(explanation.outcome)}, {"sum", explanation.sum.text()},
                       {"questions", nlohmann::json::array()},        {"sections", nlohmann::json::array()},
                       {"pillars", nlohmann::json::array()},          {"obligations", nlohmann::json::array()}};
    out["shown"] = shownWords(explanation, policy);
    out["says"] = nlohmann::json::array();
    for (const auto &said : explanation.sentences)
        out["says"].push_back(forms::word(said.code));
    for (const auto &question : explanation.questions)
        out["questions"].push_back(questionJson(question, transcript));
    nlohmann::json outer; // the last section that is not nested
    for (std::size_t i = 0; i < explanation.sections.size(); ++i) {
        auto section = groupJson(explanation.sections[i], explanation);
        section["within"] = explanation.isNested[i] ? outer : nlohmann::json();
        if (!explanation.isNested[i])
            outer = explanation.sections[i].id;
        out["sections"].push_back(std::move(section));
    }
    for (const auto &pillar : explanation.pillars)
        out["pillars"].push_back(pillarJson(pillar, explanation));
    for (const auto &obligation : explanation.obligations)
        out["obligations"].push_back(groupJson(obligation, explanation));
    out["untraced"] = groupJson(explanation.untraced, explanation);
    out["sentences"] = sentencesJson(explanation.sentences);
    return out;
}

std::string explanationWords(const forms::Explanation &explanation, const forms::ScoringPolicy &policy,
                             const Transcript &transcript)
{
    std::string out = fmt::format("Why {}?\n", shownWords(explanation, policy));
    for (const auto &said : explanation.sentences)
        out += words(said, explanation, policy) + '\n';
    for (const auto &pillar : explanation.pillars) {
        const auto percent = pillar.pillar.sum.percent();
        out += fmt::format("{:<20} {:>6} of 100\n", pillar.pillar.name,
                           percent ? percent->decimalText(1) : std::string("-"));
    }
    for (std::size_t i = 0; i < explanation.sections.size(); ++i)
        out += sectionWords(explanation, i, policy, transcript);
    return out;
}

} // namespace ringtrue::cli
