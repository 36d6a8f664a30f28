// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evaluation.h"

#include "forms/model/form_texts.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <QLocale>

#include <algorithm>

namespace ringtrue::qml {

Evaluation::Evaluation(QObject *parent) : QObject(parent)
{
    connect(&m_autosave, &Autosave::changed, this, &Evaluation::saveChanged);
    connect(&m_autosave, &Autosave::leftUnsaved, this, [this](const QString &name, const QString &reason) {
        Q_EMIT notSaved(
            tr("Answers of %1 are not saved: %2. They are kept while Ringtrue runs: open it again.").arg(name, reason));
    });
    connect(&m_autosave, &Autosave::changed, this, &Evaluation::heedErasure, Qt::QueuedConnection);
    connect(&m_autosave, &Autosave::takesAgain, this, &Evaluation::saveAgain, Qt::QueuedConnection);
}

Evaluation::~Evaluation()
{
    leaveTyped();
    leaveDraft();
}

void Evaluation::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::locking, this, [this] { leaveTyped(true); });
    load();
}

void Evaluation::setInteraction(const QString &interaction)
{
    if (interaction == m_interaction)
        return;
    leaveTyped();
    leaveDraft();
    m_interaction = interaction;
    m_autosave.stop();
    m_case = {};
    m_run.reset();
    m_score = {};
    m_segment = 0;
    m_submitting = false;
    m_state = Loading;
    Q_EMIT stateChanged();
    Q_EMIT currentChanged();
    Q_EMIT answersChanged();
    load();
}

void Evaluation::load()
{
    const bool isOwn = m_interaction.startsWith(ownMark);
    const auto id = InteractionId::parse(Navigation::idOf(m_interaction).toStdString());
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open || m_interaction.isEmpty())
        return;
    if (id) {
        auto request = requestOf(*id);
        request.wantsOwn = isOwn;
        load(std::move(request));
    } else {
        fail(CaseProblem::NoInteraction);
    }
}

CaseRequest Evaluation::requestOf(const InteractionId &interaction) const
{
    CaseRequest request;
    request.interaction = interaction;
    request.evaluator = m_workspace->person();
    request.reader = m_workspace->reader();
    request.contactTypes = m_workspace->directory().contactTypes;
    request.mayEvaluate = m_workspace->may(organisation::Task::Evaluate);
    request.readsOthers = m_workspace->isAllowed(organisation::Task::ReadScoresOfOthers);
    request.rehearses = m_rehearsing;
    return request;
}

void Evaluation::load(CaseRequest request)
{
    leaveTyped();
    leaveDraft();
    m_state = Loading;
    m_autosave.stop();
    m_run.reset();
    Q_EMIT stateChanged();
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), request](storage::Connection &connection) {
            return loadCase(*engine, connection, request);
        },
        [this, asked = m_interaction, segment = request.segment](Case loaded) {
            if (asked == m_interaction)
                take(std::move(loaded), segment);
        });
}

void Evaluation::take(Case loaded, std::optional<int> segment)
{
    m_case = std::move(loaded);
    if (m_case.problem != CaseProblem::None) {
        fail(m_case.problem);
        return;
    }
    m_shownForm =
        std::make_shared<const forms::Form>(forms::inLanguage(m_case.form->form, QLocale().bcp47Name().toStdString()));
    keepUnsaved();
    const auto &answers = m_case.record ? m_case.record->record.evaluation.answers : m_case.draftAnswers;
    auto run = forms::FormRun::resume(m_shownForm, answers);
    m_run = run ? std::move(*run) : forms::FormRun(m_shownForm);
    m_current = 0;
    m_emotionEnd = 0;
    askWhy(false);
    m_movedOnFrom.reset();
    m_position = 0;
    if (m_case.draft) {
        m_autosave.start(m_workspace->sharedEngine(), m_workspace->unsaved(),
                         {m_case.draft->summary.id, m_case.interaction->id, title()});
        if (const auto &place = m_case.draft->summary.place) {
            const auto at = forms::indexOf(m_case.form->form, place->question).value_or(0);
            m_current = m_run->isAsked(at) ? int(at) : 0;
            m_position = place->position / 1000;
        }
    }
    m_state = m_case.isToFill ? Filling : Reading;
    takeSegment(segment);
    saveUnsaved();
    rescore();
    Q_EMIT stateChanged();
    Q_EMIT currentChanged();
    Q_EMIT answersChanged();
    Q_EMIT saveChanged();
    tellDamage();
}

// What was entered and is damaged on the disk has to be entered again.
void Evaluation::tellDamage()
{
    QStringList questions;
    for (const auto &slug : m_case.damagedAnswers) {
        const auto at = forms::indexOf(m_case.form->form, slug);
        questions << (at ? QString::fromStdString(m_run->question(*at).text) : QString::fromStdString(slug.text()));
    }
    if (!questions.isEmpty())
        m_workspace->tell(m_workspace->seat(), tr("What was entered here is damaged on the disk and could not be "
                                                  "read; enter it again: %1")
                                                   .arg(questions.join(QStringLiteral(", "))));
}

// What the disk refused the last time is entered here as it was.
void Evaluation::keepUnsaved()
{
    if (!m_case.draft)
        return;
    auto &summary = m_case.draft->summary;
    m_case.draftAnswers = m_workspace->unsaved().over(summary.id, std::move(m_case.draftAnswers));
    summary.segment = m_workspace->unsaved().segment(summary.id).value_or(summary.segment);
}

void Evaluation::takeSegment(std::optional<int> wanted)
{
    const auto count = int(m_case.interaction->segments.size());
    const int kept = m_case.record  ? m_case.record->record.evaluation.segment
                     : m_case.draft ? m_case.draft->summary.segment
                                    : 0;
    m_segment = std::clamp(m_case.record ? kept : wanted.value_or(kept), 0, std::max(0, count - 1));
    if (m_state == Filling && m_segment != kept)
        m_autosave.saveSegment(m_segment);
}

void Evaluation::fail(CaseProblem problem)
{
    m_state = Failed;
    switch (problem) {
    case CaseProblem::NoForm:
        m_problemHeading = tr("No form fits this interaction");
        m_problemText = tr("Publish a form for its channel: “ringtrue form publish” on the command line.");
        break;
    case CaseProblem::NoInteraction:
        m_problemHeading = tr("There is no such interaction");
        m_problemText = tr("It is not in this workspace. The list of interactions shows all that are.");
        break;
    case CaseProblem::FormUnreadable:
        m_problemHeading = tr("Its form cannot be read");
        m_problemText =
            tr("It was published by a newer version of Ringtrue, or has not arrived yet. Nothing was changed.");
        break;
    case CaseProblem::NotShown:
        m_problemHeading = tr("This evaluation is not shown to you");
        m_problemText = tr("Somebody else made it. What others gave is read by those whose role reads the scores of "
                           "others, and by whoever has submitted an evaluation of the same part.");
        break;
    case CaseProblem::NotForReader:
        m_problemHeading = tr("This interaction is not shown to you");
        m_problemText = tr("Agents read the interactions they served themselves; mystery shoppers read none of the "
                           "centre's. Ask whoever leads the evaluations where you need to hear it.");
        break;
    case CaseProblem::Erased:
        m_problemHeading = tr("This interaction was erased");
        m_problemText = tr("What was said in it is gone with the data of somebody in it, for good, and so are answers "
                           "that were begun. Nobody can evaluate it any more.");
        break;
    case CaseProblem::Removed:
        m_problemHeading = tr("What was said here was removed");
        m_problemText =
            tr("Its recording or chat was taken away, such as after its retention. Nobody can evaluate it any "
               "more.");
        break;
    case CaseProblem::Drafts:
        m_problemHeading = tr("Answers could not be saved");
        m_problemText =
            tr("The file of drafts cannot be written, so nothing is asked here. What was saved before is untouched.");
        break;
    case CaseProblem::Store:
    case CaseProblem::None:
        m_problemHeading = tr("The workspace could not be read");
        m_problemText = tr("The disk refused. Nothing was changed; try again.");
        break;
    }
    Q_EMIT stateChanged();
}

QString Evaluation::title() const
{
    return m_case.interaction ? interactionName(m_case.interaction->channel, m_case.interaction->reference) : QString();
}

QString Evaluation::subtitle() const
{
    if (!m_case.interaction || !m_case.form)
        return {};
    QStringList parts;
    if (!m_case.interaction->segments.empty())
        parts << agentNames().at(m_segment);
    const auto contactType = m_workspace->contactTypeName(m_case.interaction->contactType);
    if (!contactType.isEmpty())
        parts << contactType;
    parts << tr("%1 v%2").arg(shown(m_case.form->version.title)).arg(m_case.form->version.number);
    if (isRecord())
        parts << recordText();
    return parts.join(QStringLiteral(" · "));
}

QStringList Evaluation::agentNames() const
{
    QStringList names;
    if (m_case.interaction)
        for (const auto &segment : m_case.interaction->segments)
            names << m_workspace->nameOf(segment.agent);
    return names;
}

QStringList Evaluation::segmentNames() const
{
    if (!m_case.interaction || m_case.interaction->segments.size() < 2)
        return {};
    const auto agents = agentNames();
    QStringList names;
    for (const auto &segment : m_case.interaction->segments) {
        const auto from = duration(segment.startMs);
        const auto name = segment.endMs
                              ? tr("%1, %2 to %3").arg(agents.at(names.size()), from, duration(*segment.endMs))
                              : tr("%1, from %2 on").arg(agents.at(names.size()), from);
        const auto done = std::ranges::find(m_case.submitted, std::int32_t(names.size())) != m_case.submitted.end();
        names << (done ? tr("%1 (submitted)").arg(name) : name);
    }
    return names;
}

qint64 Evaluation::segmentStartMs() const
{
    const bool there = m_case.interaction && std::size_t(m_segment) < m_case.interaction->segments.size();
    return there ? m_case.interaction->segments[std::size_t(m_segment)].startMs : 0;
}

int Evaluation::formChoice() const
{
    for (std::size_t choice = 0; choice < m_case.choices.size(); ++choice)
        if (m_case.form && m_case.choices[choice].form.hash == m_case.form->version.hash)
            return int(choice);
    return -1;
}

QStringList Evaluation::formTitles() const
{
    QStringList titles;
    for (const auto &choice : m_case.choices)
        titles << tr("%1 v%2").arg(shown(choice.form.title)).arg(choice.form.number);
    return titles;
}

QString Evaluation::formReason() const
{
    for (const auto &choice : m_case.choices)
        if (m_case.form && choice.form.hash == m_case.form->version.hash)
            switch (choice.reason) {
            case forms::ChoiceReason::ChannelAndContactType:
                return tr("This form is for this channel and contact type.");
            case forms::ChoiceReason::Channel:
                return tr("This form is for this channel.");
            case forms::ChoiceReason::Only:
                return tr("This form is for every channel.");
            }
    return {};
}

void Evaluation::chooseForm(int choice)
{
    if (choice < 0 || choice >= int(m_case.choices.size()))
        return;
    auto request = requestOf(m_case.interaction->id);
    request.form = m_case.choices[std::size_t(choice)].form.hash;
    request.wantsOwn = true;
    request.segment = m_segment;
    load(std::move(request));
}

bool Evaluation::readsAnothers() const
{
    return isRecord() && m_case.record->record.evaluation.evaluator != m_workspace->person();
}

void Evaluation::chooseRecord(int choice)
{
    if (m_state != Reading || choice < 0 || choice >= int(m_case.readable.size()) || choice == recordChoice())
        return;
    auto request = requestOf(m_case.interaction->id);
    request.evaluation = m_case.readable[std::size_t(choice)].id;
    load(std::move(request));
}

int Evaluation::recordChoice() const
{
    if (!isRecord() || !m_case.recordId)
        return -1;
    const auto found = std::ranges::find(m_case.readable, *m_case.recordId, &forms::EvaluationSummary::id);
    return found == m_case.readable.end() ? -1 : int(found - m_case.readable.begin());
}

QString Evaluation::recordText() const
{
    const int choice = recordChoice();
    if (choice < 0)
        return {};
    const auto &summary = m_case.readable[std::size_t(choice)];
    return tr("by %1, %2").arg(m_workspace->nameOf(summary.evaluator), day(summary.submittedAt));
}

QStringList Evaluation::recordNames() const
{
    QStringList names;
    if (!isRecord())
        return names;
    const auto agents = agentNames();
    for (const auto &summary : m_case.readable) {
        const auto name = tr("%1, %2").arg(m_workspace->nameOf(summary.evaluator), day(summary.submittedAt));
        const bool isPart = agents.size() > 1 && summary.segment < agents.size();
        names << (isPart ? tr("%1, of %2").arg(name, agents.at(summary.segment)) : name);
    }
    return names;
}

QString Evaluation::saveText() const
{
    switch (m_autosave.state()) {
    case Autosave::Clean:
        return {};
    case Autosave::Saving:
        return tr("Saving");
    case Autosave::Saved:
        return tr("Saved %1").arg(clockSeconds(m_autosave.savedAt()));
    case Autosave::Refused:
        return tr("Not saved: %1").arg(shortReason(m_autosave.failure()));
    }
    return {};
}

int Evaluation::missing() const
{
    return m_run ? int(m_run->missing().size()) : 0;
}

QString Evaluation::missingText() const
{
    const auto texts = missingTexts();
    return texts.isEmpty() ? QString() : texts.constFirst();
}

QStringList Evaluation::missingTexts() const
{
    int answers = 0;
    int words = 0;
    int evidence = 0;
    int causes = 0;
    if (m_run)
        for (const auto &missing : m_run->missing())
            switch (missing.reason) {
            case forms::MissingReason::Answer:
                ++answers;
                break;
            case forms::MissingReason::Evidence:
            case forms::MissingReason::EvidenceOnLostPoints:
            case forms::MissingReason::EvidenceOnCriticalError:
                ++evidence;
                break;
            case forms::MissingReason::Cause:
                ++causes;
                break;
            default:
                ++words;
            }
    QStringList texts;
    if (answers > 0)
        texts << tr("%n to answer", nullptr, answers);
    if (evidence > 0)
        texts << tr("%n without evidence", nullptr, evidence);
    if (words > 0)
        texts << tr("%n without comment", nullptr, words);
    if (causes > 0)
        texts << tr("%n without cause", nullptr, causes);
    return texts;
}

std::optional<int> Evaluation::pillarOf(const forms::Question &question) const
{
    return question.trace.empty() ? std::nullopt : pillarOf(question.trace.front());
}

std::optional<int> Evaluation::pillarOf(const BehaviourSlug &behaviour) const
{
    if (!m_case.form || !m_case.form->vision)
        return std::nullopt;
    const auto &pillars = m_case.form->vision->pillars;
    for (std::size_t pillar = 0; pillar < pillars.size(); ++pillar)
        for (const auto &listed : pillars[pillar].behaviours)
            if (listed.id == behaviour)
                return int(pillar);
    return std::nullopt;
}

QString Evaluation::pillarLetter(int pillar) const
{
    if (!m_case.form || !m_case.form->vision || pillar < 0 || pillar >= int(m_case.form->vision->pillars.size()))
        return {};
    return shown(m_case.form->vision->pillars[std::size_t(pillar)].name).left(1).toUpper();
}

} // namespace ringtrue::qml
