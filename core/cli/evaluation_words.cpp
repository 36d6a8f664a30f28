// SPDX-License-Identifier: Apache-2.0
#include "core/cli/evaluation_words.h"

#include "core/cli/content_words.h"
#include "core/cli/findings.h"
#include "core/cli/words.h"
#include "forms/score/explain.h"
#include "forms/score/shown_score.h"
#include "forms/service/choose_form.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

using forms::AnswersProblem;

std::string sentence(const forms::AnswersFinding &finding)
{
    switch (finding.problem) {
    case AnswersProblem::NotJson:
        return fmt::format("It is no JSON: look at {}.", finding.text);
    case AnswersProblem::NotAnObject:
        return "It holds no object \"answers\".";
    case AnswersProblem::UnknownQuestion:
        return fmt::format("The form has no question “{}”.", finding.question);
    case AnswersProblem::UnknownOption:
        return fmt::format("“{}” has no answer option “{}”.", finding.question, finding.text);
    case AnswersProblem::OutsideScale:
        return fmt::format("{} is outside the scale of “{}”.", finding.text, finding.question);
    case AnswersProblem::NotApplicableNotAllowed:
        return fmt::format("“{}” may not be answered with not-applicable.", finding.question);
    case AnswersProblem::WrongType:
        return fmt::format("{} is no answer to “{}”.", finding.text, finding.question);
    case AnswersProblem::BadEvidence:
        return fmt::format("{} at “{}” is no evidence such as \"02:13-02:21\" or \"messages 3-5\".", finding.text,
                           finding.question);
    }
    return {};
}

std::string sentence(const forms::Missing &missing, const forms::Form &form)
{
    const auto &question = *forms::questionsOf(form)[missing.question].question;
    const auto name = fmt::format("{} “{}” ({})", missing.question + 1, question.text, question.id.text());
    switch (missing.reason) {
    case forms::MissingReason::Answer:
        return fmt::format("Question {} is unanswered.", name);
    case forms::MissingReason::Comment:
        return fmt::format("Question {} wants a comment.", name);
    case forms::MissingReason::CommentOnLostPoints:
        return fmt::format("Question {} wants a comment, since points were lost.", name);
    case forms::MissingReason::ReasonForNotApplicable:
        return fmt::format("Question {} has a critical answer: say in the comment why it does not apply.", name);
    case forms::MissingReason::Evidence:
        return fmt::format("Question {} wants evidence.", name);
    case forms::MissingReason::EvidenceOnLostPoints:
        return fmt::format("Question {} wants evidence, since points were lost.", name);
    }
    return {};
}

nlohmann::json exactJson(const std::optional<Exact> &number)
{
    return number ? nlohmann::json(number->text()) : nlohmann::json();
}

std::string slugOf(const Session &session, const Interaction &interaction)
{
    const auto *const type =
        interaction.contactType ? session.directory.contactType(*interaction.contactType) : nullptr;
    return type == nullptr ? std::string{} : type->slug;
}

std::string answerWords(const forms::ExplainedQuestion &question)
{
    const auto &value = question.answer.value;
    if (std::holds_alternative<PickedOption>(value))
        return question.answer.optionText;
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return std::to_string(point->value);
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return text->text;
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

nlohmann::json questionJson(const forms::ExplainedQuestion &question, const Transcript &transcript)
{
    auto evidence = nlohmann::json::array();
    auto quoted = nlohmann::json::array();
    for (const auto &one : question.evidence) {
        evidence.push_back(forms::evidenceText(one));
        quoted.push_back(quotedJson(one, transcript));
    }
    auto sentences = nlohmann::json::array();
    for (const auto &said : question.sentences)
        sentences.push_back(forms::word(said.code));
    return {{"id", question.id.text()},
            {"text", question.text},
            {"answer", answerWords(question)},
            {"earned", question.term.earned.text()},
            {"possible", question.term.possible.text()},
            {"weight", question.term.weightApplied.text()},
            {"weight_defined", question.term.weightDefined.text()},
            {"contribution", question.term.contribution.text()},
            {"lost", question.term.lost.text()},
            {"says", std::move(sentences)},
            {"comment", question.comment},
            {"evidence", std::move(evidence)},
            {"quoted", std::move(quoted)},
            {"behaviours", behavioursJson(question.behaviours)},
            {"obligation", question.obligation ? nlohmann::json(question.obligation->text) : nlohmann::json()}};
}

nlohmann::json groupJson(const forms::ExplainedGroup &group)
{
    return {{"id", group.id},
            {"name", group.name},
            {"contribution", group.sum.contribution.text()},
            {"possible", group.sum.possible.text()},
            {"percent", exactJson(group.sum.percent())},
            {"lost", group.lost.text()}};
}

std::string questionWords(const forms::ExplainedQuestion &question, const Transcript &transcript)
{
    constexpr int places = 2;
    std::string out = fmt::format("  {:>2} {}: {}\n", question.number + 1, question.text, answerWords(question));
    if (question.term.possible.sign() > 0)
        out +=
            fmt::format("     {} of {} points, weight {}, gives {}, lost {}\n", question.term.earned.text(),
                        question.term.possible.text(), (question.term.weightApplied * Exact(100)).decimalText(places),
                        question.term.contribution.decimalText(places), question.term.lost.decimalText(places));
    for (const auto &one : question.evidence)
        out += fmt::format("     evidence {}\n{}", forms::evidenceText(one), quotedWords(one, transcript, "       "));
    if (!question.comment.empty())
        out += fmt::format("     “{}”\n", question.comment);
    for (const auto &behaviour : question.behaviours) {
        out += fmt::format("     -> {} -> {}\n", behaviour.text, behaviour.pillarName);
        for (const auto &promise : behaviour.promises) {
            out += fmt::format("        -> {}\n", promise.text);
            for (const auto &quote : promise.quotes)
                out += fmt::format("           “{}” ({})\n", quote.text, quote.sourceTitle);
        }
    }
    if (question.obligation)
        out += fmt::format("     -> obligation: {}\n", question.obligation->text);
    return out;
}

} // namespace

Result<std::shared_ptr<const forms::LoadedForm>, Reply> findForm(Session &session, const Interaction &interaction,
                                                                 const std::string &slug)
{
    if (!slug.empty()) {
        auto named = forms::loadNewestForm(session.reader, FormSlug(slug));
        if (!named)
            return Failure{refusalOf(named.error(), fmt::format("The form “{}”", slug))};
        return std::move(*named);
    }
    const auto versions = forms::formVersions(session.reader);
    if (!versions)
        return Failure{refusalOf(versions.error(), "The forms could not be read")};
    const auto choices = forms::formsFor(*versions, interaction.channel, slugOf(session, interaction));
    if (choices.empty())
        return Failure{refusal(
            "no-form", fmt::format("No published form is for the channel “{}”. Publish one with: ringtrue form publish",
                                   word(interaction.channel)))};
    auto loaded = forms::loadForm(session.reader, choices.front().form.hash);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("The form “{}”", choices.front().form.form.text()))};
    return std::move(*loaded);
}

Reply refusalOf(const std::vector<forms::AnswersFinding> &findings, const std::string &file)
{
    std::string message = fmt::format("Nothing was submitted; “{}” does not fit the form.", file);
    for (const auto &finding : findings)
        message += '\n' + sentence(finding);
    return refusal("wrong-answers", message);
}

Reply refusalOf(const forms::SubmitRefusal &refused, const forms::Form &form)
{
    if (refused.ledger)
        return refusalOf(*refused.ledger, "The evaluation was not submitted");
    if (refused.answer)
        return refusal("wrong-answers",
                       fmt::format("The answer to “{}” does not fit the form.", refused.answer->question.text()));
    std::string message = "The evaluation was not submitted; something is missing.";
    for (const auto &missing : refused.missing)
        message += '\n' + sentence(missing, form);
    return refusal("incomplete", message);
}

Reply refusalOf(forms::RecordError error, const std::string &evaluation)
{
    switch (error) {
    case forms::RecordError::Missing:
        return refusal("unknown-evaluation",
                       fmt::format("There is no evaluation “{}”. `ringtrue evaluation list` shows them.", evaluation));
    case forms::RecordError::FormMissing:
        return refusal("form-missing", "The form version of this evaluation has not arrived here yet.");
    case forms::RecordError::Unreadable:
        return refusal("unreadable",
                       "The evaluation does not fit its form; a newer version of Ringtrue may have made it.");
    case forms::RecordError::Store:
        break;
    }
    return refusal("store", "The workspace could not be read. Check the disk, then do this again.");
}

nlohmann::json scoreJson(const forms::SubmittedScore &score)
{
    return {{"raw", exactJson(score.raw)}, {"final", exactJson(score.final)}, {"outcome", forms::word(score.outcome)}};
}

std::string scoreWords(const forms::SubmittedScore &score, const forms::ScoringPolicy &policy)
{
    if (!score.raw || !score.final)
        return fmt::format("no score ({})", score.scoreless ? forms::word(*score.scoreless) : "");
    auto out = forms::scoreText(*score.raw, policy);
    if (*score.final != *score.raw)
        out += fmt::format(", kept at {}", forms::scoreText(*score.final, policy));
    if (score.outcome != forms::Outcome::None)
        out += fmt::format(", {}", forms::word(score.outcome));
    return out;
}

nlohmann::json explanationJson(const forms::Explanation &explanation, const Transcript &transcript)
{
    nlohmann::json out{{"raw", exactJson(explanation.raw)},           {"final", exactJson(explanation.final)},
                       {"outcome", forms::word(explanation.outcome)}, {"sum", explanation.sum.text()},
                       {"questions", nlohmann::json::array()},        {"sections", nlohmann::json::array()},
                       {"pillars", nlohmann::json::array()},          {"obligations", nlohmann::json::array()}};
    for (const auto &question : explanation.questions)
        out["questions"].push_back(questionJson(question, transcript));
    for (const auto &section : explanation.sections)
        out["sections"].push_back(groupJson(section));
    for (const auto &pillar : explanation.pillars)
        out["pillars"].push_back(groupJson(pillar.pillar));
    for (const auto &obligation : explanation.obligations)
        out["obligations"].push_back(groupJson(obligation));
    return out;
}

std::string explanationWords(const forms::Explanation &explanation, const forms::ScoringPolicy &policy,
                             const Transcript &transcript)
{
    std::string out =
        explanation.raw ? fmt::format("Why {}?\n", forms::scoreText(*explanation.raw, policy)) : "Why no score?\n";
    if (explanation.raw && explanation.final && *explanation.raw != *explanation.final)
        out += fmt::format("A critical error keeps it at {}.\n", forms::scoreText(*explanation.final, policy));
    for (const auto &pillar : explanation.pillars) {
        const auto percent = pillar.pillar.sum.percent();
        out += fmt::format("{:<20} {:>6} of 100\n", pillar.pillar.name,
                           percent ? percent->decimalText(1) : std::string("-"));
    }
    for (std::size_t i = 0; i < explanation.sections.size(); ++i) {
        const auto &section = explanation.sections[i];
        out += fmt::format("\n{}: {} of {}\n", section.name, section.sum.contribution.decimalText(2),
                           section.sum.possible.decimalText(2));
        for (const auto &question : explanation.questions)
            if (question.section == i)
                out += questionWords(question, transcript);
    }
    return out;
}

} // namespace ringtrue::cli
