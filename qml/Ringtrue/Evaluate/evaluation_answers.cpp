// SPDX-License-Identifier: Apache-2.0
// What the evaluator does to an evaluation.
#include "qml/Ringtrue/Evaluate/evaluation.h"

#include "core/service/comment_phrases.h"
#include "core/service/log_words.h"
#include "forms/service/submit_evaluation.h"
#include "qml/Ringtrue/Evaluate/evidence_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>
#include <set>

namespace ringtrue::qml {

using service::DraftPart;

namespace {

Result<forms::Submitted, forms::SubmitRefusal> submitNow(ledger::Ledger &ledger, storage::Connection &connection,
                                                         const ledger::BlobStore &blobs,
                                                         const ringtrue::Evaluation &evaluation,
                                                         const forms::LoadedForm &form)
{
    return forms::submitEvaluation(ledger, connection, blobs, evaluation, form);
}

/// What was written often enough is offered from now on; where the disk refuses that, nothing is lost.
void learnPhrases(service::Workspace &engine, const ringtrue::Evaluation &evaluation)
{
    std::vector<service::WrittenComment> comments;
    for (const auto &answer : evaluation.answers)
        if (!answer.comment.empty())
            comments.push_back({answer.question, answer.comment});
    static_cast<void>(service::learnPhrases(engine, evaluation.evaluator, comments));
}

} // namespace

void Evaluation::changeAt(int at, DraftPart part, const Change &change)
{
    if (m_state != Filling || m_submitting || !m_run || at < 0 || std::size_t(at) >= m_run->count())
        return;
    const auto question = std::size_t(at);
    const auto before = m_run->answer(question);
    if (!change(*m_run, question) || m_run->answer(question) == before)
        return;
    if (part == DraftPart::Answer)
        m_typed.erase(at); // another answer takes the place of what was typed
    m_autosave.save(m_run->answer(question), part);
    rescore();
    Q_EMIT answered(at);
    Q_EMIT answersChanged();
}

void Evaluation::answer(AnswerValue value)
{
    change(DraftPart::Answer,
           [&](forms::FormRun &run, std::size_t question) { return bool(run.setValue(question, std::move(value))); });
}

void Evaluation::rescore()
{
    const auto picks = forms::picksOf(m_case.form->plan, answersForScore());
    if (picks)
        m_score = forms::score(m_case.form->plan, *picks);
}

std::vector<Answer> Evaluation::answersForScore() const
{
    return m_run ? m_run->submission() : std::vector<Answer>{};
}

void Evaluation::pick(int option)
{
    if (!m_run)
        return;
    const auto &options = m_run->question(std::size_t(m_current)).answers;
    if (option < 0 || option >= int(options.size()))
        return;
    answer(PickedOption{options[std::size_t(option)].id});
    advance();
}

void Evaluation::pickWord(const QString &option)
{
    if (!m_run || m_run->question(std::size_t(m_current)).type != forms::QuestionType::YesNo)
        return;
    answer(PickedOption{AnswerOptionSlug(option.toStdString())});
    advance();
}

void Evaluation::pickScale(int value)
{
    answer(ScaleValue{value});
    advance();
}

void Evaluation::pickNotApplicable()
{
    answer(NotApplicable{});
    advance();
}

void Evaluation::clear()
{
    m_typed.erase(m_current);
    Q_EMIT typedChanged(m_current);
    answer(Unanswered{});
    m_emotionEnd = 0;
    askWhy(false);
}

void Evaluation::setWrittenText(const QString &text)
{
    answer(WrittenText{text.toStdString()});
}

void Evaluation::setComment(const QString &comment)
{
    change(DraftPart::Comment, [&](forms::FormRun &run, std::size_t question) {
        return bool(run.setComment(question, comment.toStdString()));
    });
}

void Evaluation::addTimeSpan(qint64 fromMs, qint64 toMs)
{
    addEvidence(TimeSpan{fromMs, toMs});
}

void Evaluation::addMessages(int first, int last)
{
    addEvidence(MessageRange{first, last});
}

void Evaluation::addEvidence(const Evidence &evidence)
{
    change(DraftPart::Evidence, [&](forms::FormRun &run, std::size_t question) {
        const auto added = run.addEvidence(question, evidence);
        tellSame(added, evidence);
        return bool(added);
    });
}

void Evaluation::replaceEvidence(int index, const Evidence &evidence)
{
    change(DraftPart::Evidence, [&](forms::FormRun &run, std::size_t question) {
        const auto replaced = index < 0 ? Failure{forms::RunRefusal{forms::RunError::NoSuchEvidence, {}}}
                                        : run.replaceEvidence(question, std::size_t(index), evidence);
        tellSame(replaced, evidence);
        return bool(replaced);
    });
}

void Evaluation::tellSame(const Result<Done, forms::RunRefusal> &outcome, const Evidence &evidence)
{
    if (!outcome && outcome.error().error == forms::RunError::SameEvidence)
        Q_EMIT refused(tr("This question has it as evidence already: %1.").arg(evidenceRange(evidence)));
}

void Evaluation::removeEvidence(int index)
{
    change(DraftPart::Evidence, [&](forms::FormRun &run, std::size_t question) {
        return index >= 0 && bool(run.removeEvidence(question, std::size_t(index)));
    });
}

// One step along the changes: what is different afterwards is saved like any other change.
void Evaluation::travel(std::optional<std::size_t> (forms::FormRun::*step)())
{
    if (m_state != Filling || m_submitting || !m_run)
        return;
    const auto before = *m_run;
    m_emotionEnd = 0;
    const auto question = ((*m_run).*step)();
    if (!question)
        return;
    m_typed.erase(int(*question));
    const auto &was = before.answer(*question);
    const auto &now = m_run->answer(*question);
    if (!(was.value == now.value))
        m_autosave.save(now, DraftPart::Answer);
    if (was.comment != now.comment)
        m_autosave.save(now, DraftPart::Comment);
    if (was.evidence != now.evidence)
        m_autosave.save(now, DraftPart::Evidence);
    const bool isWhy = was.cause != now.cause || was.attribution != now.attribution;
    if (isWhy)
        m_autosave.save(now, DraftPart::Cause);
    rescore();
    Q_EMIT answered(int(*question));
    Q_EMIT answersChanged();
    setCurrent(int(*question));
    askWhy(isWhy);
}

void Evaluation::undo()
{
    travel(&forms::FormRun::undo);
}

void Evaluation::redo()
{
    travel(&forms::FormRun::redo);
}

// On to the next question, unless this one still misses a comment, evidence or a cause.
void Evaluation::advance()
{
    if (m_state != Filling || !m_run)
        return;
    bool isMissing = false;
    bool isCauseMissing = false;
    for (const auto &missing : m_run->missing())
        if (missing.question == std::size_t(m_current)) {
            isMissing = true;
            isCauseMissing = isCauseMissing || missing.reason == forms::MissingReason::Cause;
        }
    askWhy(isCauseMissing);
    if (isMissing)
        return;
    const int answered = m_current;
    next();
    if (m_current != answered)
        m_movedOnFrom = answered;
}

void Evaluation::setCurrent(int question)
{
    if (!m_run || question < 0 || question >= int(m_run->count()) || !m_run->isAsked(std::size_t(question))
        || question == m_current)
        return;
    m_current = question;
    m_movedOnFrom.reset();
    m_emotionEnd = 0;
    askWhy(false);
    if (m_state == Filling)
        m_autosave.savePlace(m_run->question(std::size_t(m_current)).id, m_position * 1000);
    Q_EMIT currentChanged();
}

void Evaluation::step(int direction)
{
    if (!m_run)
        return;
    for (int at = m_current + direction; at >= 0 && at < int(m_run->count()); at += direction)
        if (m_run->isAsked(std::size_t(at))) {
            setCurrent(at);
            return;
        }
}

void Evaluation::next()
{
    step(1);
}

void Evaluation::previous()
{
    step(-1);
}

void Evaluation::nextMissing()
{
    if (!m_run)
        return;
    if (const auto question = m_run->nextMissing(std::size_t(m_current)))
        setCurrent(int(*question));
}

void Evaluation::notePosition(qint64 position)
{
    if (m_state != Filling || position == m_position || !m_run || std::size_t(m_current) >= m_run->count())
        return;
    m_position = position;
    m_autosave.savePlace(m_run->question(std::size_t(m_current)).id, position * 1000);
}

template <typename Parts>
void Evaluation::save(const Parts &parts)
{
    for (const auto &[question, part] : parts)
        if (!question)
            m_autosave.saveSegment(m_segment);
        else if (const auto at = forms::indexOf(m_run->form(), *question))
            m_autosave.save(m_run->answer(*at), part);
}

void Evaluation::saveAgain()
{
    if (m_state == Filling && m_run)
        save(m_autosave.toSaveAgain());
}

void Evaluation::saveUnsaved()
{
    if (m_state == Filling && m_case.draft)
        save(m_workspace->unsaved().parts(m_case.draft->summary.id));
}

void Evaluation::submit()
{
    if (m_state != Filling || m_submitting || !enterAllTyped())
        return;
    if (!ready()) {
        Q_EMIT refused(tr("Not submitted yet: %1.").arg(missingTexts().join(QStringLiteral(", "))));
        setCurrent(int(m_run->missing().front().question));
        return;
    }
    m_submitting = true;
    Q_EMIT stateChanged();
    ringtrue::Evaluation evaluation;
    evaluation.interaction = m_case.interaction->id;
    evaluation.evaluator = m_workspace->person();
    evaluation.segment = m_segment;
    if (!m_case.interaction->segments.empty())
        evaluation.agent = m_case.interaction->segments[std::size_t(m_segment)].agent;
    evaluation.form = m_case.form->form.id;
    evaluation.formVersion = m_case.form->version.hash;
    evaluation.visionVersion = m_case.form->version.visionVersion;
    evaluation.answers = m_run->submission();
    evaluation.startedAt = m_case.draft->summary.started;
    const Submission submission{m_interaction, m_case.draft->summary.id, title(), m_case.form};
    auto *engine = &m_workspace->engine(); // outlives the jobs of its own thread
    engine->post(
        [engine, evaluation, form = m_case.form](ledger::Ledger &ledger, storage::Connection &connection) {
            return submitNow(ledger, connection, engine->blobs(), evaluation, *form);
        },
        [self = QPointer<QObject>(this), this, engine, submission, evaluation](const auto &outcome) {
            if (outcome) {
                engine->log().write("submitted", {{"evaluation", outcome->id}});
                // One that cannot be removed is known by its begin as submitted, and goes when drafts are looked at.
                static_cast<void>(forms::removeSubmittedDrafts(*engine, evaluation));
                learnPhrases(*engine, evaluation);
            } else if (outcome.error().ledger) {
                service::logNotWritten(*engine, "evaluation", *outcome.error().ledger);
            }
            backOnGui(self, outcome, [=, this](auto done) { take(done, submission); });
        });
}

namespace {

/// The score as lists and the command line tell it.
QString submittedText(const QString &name, const forms::SubmittedScore &score, const forms::ScoringPolicy &policy)
{
    const auto shown = forms::shownScore(score.raw, score.final, policy);
    if (!shown.score)
        return Evaluation::tr("Submitted: %1, no score").arg(name);
    const auto figure = decimal(forms::scoreText(*shown.score, policy));
    const auto words =
        shown.other ? Evaluation::tr("%1, kept at %2").arg(decimal(forms::scoreText(*shown.other, policy)), figure)
                    : figure;
    return score.outcome == forms::Outcome::Fail ? Evaluation::tr("Submitted: %1, %2, fail").arg(name, words)
                                                 : Evaluation::tr("Submitted: %1, %2").arg(name, words);
}

} // namespace

void Evaluation::take(const Result<forms::Submitted, forms::SubmitRefusal> &outcome, const Submission &submission)
{
    const bool isHere = submission.interaction == m_interaction;
    if (!outcome) {
        m_submitting = m_submitting && !isHere;
        Q_EMIT stateChanged();
        Q_EMIT refused(refusalText(outcome.error(), submission.draft));
        return;
    }
    m_workspace->unsaved().forget(submission.draft); // it stays as it is until the page is of something else
    if (isHere)
        Q_EMIT submitted(submittedText(submission.name, outcome->score, submission.form->form.scoring));
    Q_EMIT m_workspace->contentChanged();
    Q_EMIT stateChanged();
}

QString Evaluation::refusalText(const forms::SubmitRefusal &refusal, const DraftId &draft) const
{
    if (refusal.channel)
        return tr("It was not submitted: the form is for other channels.");
    if (refusal.isRepeated)
        return tr("It was submitted already: an evaluation is submitted once.");
    if (refusal.reason)
        return tr("It was not submitted: “%1” is no cause or attribution that may be given any more. Give another at "
                  "question %2.")
            .arg(shown(refusal.reason->id))
            .arg(forms::indexOf(shownForm(), refusal.reason->question).value_or(0) + 1);
    if (refusal.lost)
        return tr("It was not submitted: the file “%1” at question %2 is not here any more. Attach it again, or take "
                  "it "
                  "off the answer.")
            .arg(shown(refusal.lost->name))
            .arg(forms::indexOf(shownForm(), refusal.lost->question).value_or(0) + 1);
    if (!refusal.missing.empty())
        return tr("It was not submitted: something is still missing.");
    if (refusal.ledger && refusal.ledger->error == ledger::LedgerError::Erased)
        return tr("It was not submitted: the interaction was erased.");
    if (m_workspace->unsaved().has(draft))
        return tr("It was not submitted: the workspace could not be written. Your last answers are not saved either; "
                  "keep Ringtrue open, and submit again when the disk can be written.");
    return tr("It was not submitted: the workspace could not be written. Your answers are saved as a draft.");
}

} // namespace ringtrue::qml
