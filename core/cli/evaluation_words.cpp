// SPDX-License-Identifier: Apache-2.0
#include "core/cli/evaluation_words.h"

#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "forms/print/sentence_words.h"
#include "forms/score/shown_score.h"
#include "forms/score/told_outcome.h"
#include "forms/service/choose_form.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

using forms::AnswersProblem;

/// Of what only a file of answers to score can say.
std::string valueSentence(const forms::AnswersFinding &finding)
{
    switch (finding.problem) {
    case AnswersProblem::NotQuestions:
        return "It is no JSON object of questions, such as {\"greeting\": {\"option\": \"yes\"}}.";
    case AnswersProblem::NoAnswer:
        return fmt::format("“{}” is not answered by it: one of \"option\", \"options\", \"value\" or "
                           "\"not_applicable\": true answers, and a question that is left out is unanswered.",
                           finding.question);
    case AnswersProblem::TwoAnswers:
        return fmt::format("“{}” is answered twice, by {}. Keep one.", finding.question, finding.text);
    case AnswersProblem::OutsideRange:
        return fmt::format("{} is less or more than “{}” takes.", finding.text, finding.question);
    case AnswersProblem::TooManyDecimals:
        return fmt::format("{} has more decimals than “{}” takes.", finding.text, finding.question);
    case AnswersProblem::SameOption:
        return fmt::format("“{}” stands twice at “{}”. Once is enough.", finding.text, finding.question);
    case AnswersProblem::NotAlone:
        return fmt::format("“{}” at “{}” is picked alone or not at all.", finding.text, finding.question);
    case AnswersProblem::BadDate:
        return fmt::format("{} at “{}” is no day such as \"2026-11-22\".", finding.text, finding.question);
    case AnswersProblem::BadTime:
        return fmt::format("{} at “{}” is no time of day such as \"14:05\".", finding.text, finding.question);
    case AnswersProblem::FileNotTaken:
        return fmt::format("“{}” takes files, which only an evaluation of an interaction can hold. Leave it out.",
                           finding.question);
    default:
        return {};
    }
}

std::string sentence(const forms::AnswersFinding &finding)
{
    switch (finding.problem) {
    case AnswersProblem::NotJson:
        return fmt::format("It is no JSON text in UTF-8: look at line {}.", finding.text);
    case AnswersProblem::TooDeep:
        return fmt::format("It holds brackets within more than 64 others: look at line {}.", finding.text);
    case AnswersProblem::TooLarge:
        return fmt::format("It holds a number too large for any question: look at line {}.", finding.text);
    case AnswersProblem::TooMany:
        return "It holds more than 1,000,000 values.";
    case AnswersProblem::NotAnObject:
        return "It holds no object \"answers\".";
    case AnswersProblem::UnknownQuestion:
        return fmt::format("The form has no question “{}”.", finding.question);
    case AnswersProblem::UnknownOption:
        return fmt::format("“{}” has no answer option “{}”.", finding.question, finding.text);
    case AnswersProblem::OutsideScale:
        return fmt::format("{} is outside what “{}” takes.", finding.text, finding.question);
    case AnswersProblem::NotTogether:
        return fmt::format(
            "{} cannot be picked together at “{}”: name each answer once, and one that is picked alone by "
            "itself.",
            finding.text, finding.question);
    case AnswersProblem::NotApplicableNotAllowed:
        return fmt::format("“{}” may not be answered with not-applicable.", finding.question);
    case AnswersProblem::CommentNotAllowed:
        return fmt::format("“{}” takes no comment.", finding.question);
    case AnswersProblem::CauseNotAllowed:
        return fmt::format("“{}” asks for no cause.", finding.question);
    case AnswersProblem::EvidenceNotAllowed:
        return fmt::format("“{}” takes no evidence.", finding.question);
    case AnswersProblem::UnknownKey:
        if (finding.question.empty())
            return fmt::format("“{}” is nothing that a file of answers holds: write \"form\" and \"answers\".",
                               finding.text);
        return fmt::format("“{}” at “{}” is nothing that an answer holds: write \"answer\", \"comment\", "
                           "\"evidence\", \"cause\" or \"attribution\".",
                           finding.text, finding.question);
    case AnswersProblem::WrongType:
        if (finding.question.empty() && finding.text == "form")
            return fmt::format("“{}” is not the id of a form: write it in quotes.", finding.text);
        if (finding.question.empty())
            return fmt::format(
                "“{}” is not as `ringtrue draft show --json` writes it: a text, or of a part its number, "
                "from 1. Take it out of the file.",
                finding.text);
        return fmt::format("{} is no answer to “{}”.", finding.text, finding.question);
    case AnswersProblem::BadEvidence:
        return fmt::format("{} at “{}” is no evidence such as \"02:13-02:21\" or \"messages 3-5\".", finding.text,
                           finding.question);
    case AnswersProblem::BackwardsEvidence:
        return fmt::format("{} at “{}” ends before it begins, or where it begins.", finding.text, finding.question);
    case AnswersProblem::SameEvidence:
        return fmt::format("{} stands twice at “{}”. Once is enough.", finding.text, finding.question);
    case AnswersProblem::TwiceNamed:
        return fmt::format("“{}” stands twice{}. Keep the one that is meant.", finding.text,
                           finding.question.empty() ? "" : fmt::format(" at “{}”", finding.question));
    case AnswersProblem::UnseenCharacter:
        return fmt::format("What is written at “{}” holds {}, a character that nobody can see. Take it out.",
                           finding.question, finding.text.empty() ? "bytes that are no text" : finding.text);
    default:
        return valueSentence(finding);
    }
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
    case forms::MissingReason::CommentOnCriticalError:
        return fmt::format("Question {} wants a comment, since the answer is a critical error.", name);
    case forms::MissingReason::EvidenceOnCriticalError:
        return fmt::format("Question {} wants evidence, since the answer is a critical error.", name);
    case forms::MissingReason::Cause:
        return fmt::format("Question {} wants a cause and whose it was: \"cause\" and \"attribution\".", name);
    }
    return {};
}

std::string slugOf(const Session &session, const Interaction &interaction)
{
    const auto *const type =
        interaction.contactType ? session.directory.contactType(*interaction.contactType) : nullptr;
    return type == nullptr ? std::string{} : type->slug;
}

/// A form says for which channels its questions are; of others it would measure something else.
Reply otherChannel(const forms::FormVersion &form, Channel channel)
{
    std::string channels;
    for (const auto one : form.channels)
        channels += fmt::format("{}{}", channels.empty() ? "" : ", ", word(one));
    return refusal("other-channel",
                   fmt::format("The form “{}” is for the channels: {}. This is a {}. Without --form the one that fits "
                               "best is taken; `ringtrue form list` shows all.",
                               form.form.text(), channels, word(channel)));
}

} // namespace

std::string answerSentence(const forms::AnswersFinding &finding)
{
    return sentence(finding);
}

Result<std::shared_ptr<const forms::LoadedForm>, Reply> findForm(Session &session, const Interaction &interaction,
                                                                 const std::string &slug)
{
    if (!slug.empty()) {
        auto named = forms::loadNewestForm(session.reader, FormSlug(slug));
        if (!named)
            return Failure{refusalOf(named.error(), fmt::format("The form “{}”", slug))};
        if (!forms::isFor((*named)->version, interaction.channel))
            return Failure{otherChannel((*named)->version, interaction.channel)};
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
    std::string message = fmt::format("Nothing was stored; “{}” does not fit the form.", file);
    for (const auto &finding : findings)
        message += '\n' + sentence(finding);
    return refusal("wrong-answers", message);
}

Reply refusalOf(const forms::SubmitRefusal &refused, const forms::Form &form)
{
    if (refused.channel)
        return refusal("other-channel", fmt::format("The form “{}” is not for the channel “{}”.", form.id.text(),
                                                    word(*refused.channel)));
    if (refused.isRepeated)
        return refusal("submitted-already", "The evaluation was submitted already. Each one is submitted once.");
    if (refused.ledger)
        return refusalOf(*refused.ledger, "The evaluation was not submitted");
    if (refused.answer)
        return refusal("wrong-answers",
                       fmt::format("The answer to “{}” does not fit the form.", refused.answer->question.text()));
    if (refused.reason)
        return refusal(
            "unlisted-cause",
            fmt::format("The evaluation was not submitted: “{}” at “{}” is {}. See `ringtrue cause list` and "
                        "`ringtrue attribution list`.",
                        refused.reason->id, refused.reason->question.text(),
                        refused.reason->isOutOfUse ? "out of use" : "not on the centre's lists"));
    if (refused.lost)
        return refusal(
            "file-missing",
            fmt::format("The evaluation was not submitted: the file “{}” at “{}” is not in this workspace, or "
                        "its key is not. Attach it again in the app, or take it off the answer.",
                        refused.lost->name, refused.lost->question.text()));
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

nlohmann::json scoreJson(const forms::SubmittedScore &score, const forms::ScoringPlan &plan)
{
    return {{"raw", exactJson(score.raw)},
            {"final", exactJson(score.final)},
            {"outcome", forms::word(forms::toldOutcome(plan, score))},
            {"shown", scoreWords(score, plan)}};
}

std::string scoreWords(const forms::SubmittedScore &score, const forms::ScoringPlan &plan)
{
    return scoreWords(score.raw, score.final, forms::word(forms::toldOutcome(plan, score)), plan.policy);
}

std::string scoreWords(const std::optional<Exact> &raw, const std::optional<Exact> &final, std::string_view outcome,
                       const forms::ScoringPolicy &policy)
{
    const auto shown = forms::shownScore(raw, final, policy);
    std::string out = "no score";
    if (shown.other)
        out = fmt::format("{}, kept at {}", forms::scoreText(*shown.other, policy),
                          forms::scoreText(*shown.score, policy));
    else if (shown.score)
        out = forms::scoreText(*shown.score, policy);
    return outcome == forms::word(forms::Outcome::None) ? out : fmt::format("{}, {}", out, outcome);
}

std::string_view scorelessWords(forms::Scoreless reason)
{
    return forms::scorelessWords(reason, "en");
}

} // namespace ringtrue::cli
