// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_editor.h"

#include "core/organisation/permissions.h"
#include "forms/edit/draft_text.h"
#include "forms/edit/part_ids.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Forms/load_draft.h"
#include "qml/Ringtrue/Workspace/background.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

const QString draftMark = QStringLiteral("draft:");
const QString formMark = QStringLiteral("form:");

QString targetOf(const forms::ContentDraftId &draft)
{
    return draftMark + shown(draft.text());
}

/// All parts as the outline shows them: each section, then its questions.
std::vector<forms::PartSlug> partsOf(const forms::Form &form)
{
    std::vector<forms::PartSlug> out;
    for (const auto &section : form.sections) {
        out.emplace_back(section.id);
        for (const auto &question : section.questions)
            out.emplace_back(question.id);
    }
    return out;
}

} // namespace

FormEditor::FormEditor(QObject *parent) : QObject(parent)
{
    connect(&m_line, &DraftLine::changed, this, &FormEditor::saveChanged);
}

QString FormEditor::keyOf(const forms::PartSlug &part)
{
    if (const auto *const question = std::get_if<QuestionSlug>(&part))
        return QStringLiteral("q:") + shown(question->text());
    return QStringLiteral("s:") + shown(std::get<SectionSlug>(part).text());
}

std::optional<forms::PartSlug> FormEditor::partOf(const QString &key)
{
    const std::string slug = key.mid(2).toStdString();
    if (key.startsWith(QStringLiteral("q:")))
        return QuestionSlug{slug};
    if (key.startsWith(QStringLiteral("s:")))
        return SectionSlug{slug};
    return std::nullopt;
}

void FormEditor::setWorkspace(OpenWorkspace *workspace)
{
    if (m_workspace != nullptr)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &FormEditor::lookForNewest);
    if (m_state == Closed || m_state == Loading)
        load();
    Q_EMIT stateChanged();
}

void FormEditor::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    finishWriting();
    m_line.stop();
    m_target = target;
    m_state = Closed;
    load();
    Q_EMIT targetChanged();
    Q_EMIT stateChanged();
}

bool FormEditor::isDrafted() const
{
    return m_target.startsWith(draftMark);
}

void FormEditor::load()
{
    const bool isPublished = m_target.startsWith(formMark);
    if (m_workspace == nullptr || !(isPublished || isDrafted()) || m_workspace->state() != OpenWorkspace::Open)
        return;
    forms::ContentDraft fresh{.id = forms::ContentDraftId{newId(m_workspace->clock())},
                              .kind = forms::ContentKind::Form,
                              .slug = m_target.mid(formMark.size()).toStdString(),
                              .author = m_workspace->person()};
    const auto unsaved =
        isPublished ? DraftLine::unsavedOf(*m_workspace, FormSlug{fresh.slug}, fresh.author) : std::nullopt;
    if (unsaved)
        fresh = *unsaved;
    const auto id = isPublished ? std::optional(fresh.id)
                                : forms::ContentDraftId::parse(m_target.mid(draftMark.size()).toStdString());
    m_state = !m_workspace->may(organisation::Task::PublishVisionsAndForms) ? NotAllowed : id ? Loading : Gone;
    if (m_state != Loading)
        return;
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), id = *id, isPublished, fresh,
         is = unsaved ? Fresh::Kept : Fresh::New](storage::Connection &connection) {
            return isPublished ? loadToWrite(*engine, connection, fresh, is) : loadDraft(*engine, connection, id);
        },
        [this, wanted = m_target, kept = DraftLine::unsaved(*m_workspace, *id)](LoadedDraft loaded) {
            if (wanted == m_target)
                begin(std::move(loaded), kept);
        });
}

/// @p kept was on no disk when @p loaded was asked for: it may have been saved since, and after that was read.
void FormEditor::begin(LoadedDraft loaded, std::optional<DraftLine::Unsaved> kept)
{
    if (!isDrafted() && !loaded.isNew)
        m_target = targetOf(loaded.draft.id); // its author began one before
    m_unread = loaded.problem ? std::move(loaded.draft) : forms::ContentDraft{};
    if (loaded.problem) {
        m_state = *loaded.problem == DraftProblem::Gone ? Gone : Failed;
        Q_EMIT targetChanged();
        Q_EMIT stateChanged();
        return;
    }
    if (auto unsaved = DraftLine::unsaved(*m_workspace, loaded.draft.id))
        kept = std::move(unsaved);
    if (kept) { // newer than what was read
        loaded.form = std::move(kept->form);
        loaded.draft.basedOn = kept->basedOn;
        loaded.basedOnNumber = kept->basedOnNumber;
    }
    m_visions.clear();
    if (loaded.vision)
        m_visions.insert_or_assign(loaded.vision->id, loaded.vision);
    m_journeyBlock = std::move(loaded.journeyBlock);
    m_basedOnNumber = loaded.basedOnNumber;
    m_history = forms::History<std::shared_ptr<const forms::Form>>(std::move(loaded.form));
    m_weights.reset();
    m_written.clear();
    m_typing.reset();
    m_refused.clear();
    m_place.clear();
    m_started.clear();
    if (kept)
        m_target = targetOf(loaded.draft.id);
    m_line.start(m_workspace, std::move(loaded.draft), m_basedOnNumber);
    m_published = std::move(loaded.published);
    m_publication = loaded.publication;
    m_state = Editing;
    m_currentRow = 0;
    if (!form().sections.empty())
        m_current = form().sections.front().id;
    Q_EMIT targetChanged();
    Q_EMIT stateChanged();
    Q_EMIT baseChanged();
    Q_EMIT edited();
    Q_EMIT currentChanged();
}

QString FormEditor::title() const
{
    return form().title.empty() ? tr("A form without a title") : shown(form().title);
}

QString FormEditor::unreadTitle() const
{
    return shown(m_unread.title);
}

QString FormEditor::shelfTarget() const
{
    return formMark + shown(m_unread.slug.empty() ? form().id.text() : m_unread.slug);
}

QString FormEditor::saveText() const
{
    switch (m_line.state()) {
    case DraftLine::Clean:
        return {};
    case DraftLine::Saving:
        return tr("Saving");
    case DraftLine::Saved:
        return tr("Saved %1").arg(clockSeconds(m_line.savedAt()));
    case DraftLine::Refused:
        return tr("Not saved: %1").arg(m_line.refusal());
    }
    return {};
}

std::shared_ptr<const Vision> FormEditor::sharedVision() const
{
    const auto found = form().vision ? m_visions.find(*form().vision) : m_visions.end();
    return found != m_visions.end() ? found->second : nullptr;
}

void FormEditor::know(std::shared_ptr<const Vision> vision)
{
    auto &known = m_visions[vision->id];
    if (known && *known == *vision)
        return;
    known = std::move(vision);
    if (form().vision != known->id)
        return;
    m_weights.reset();
    Q_EMIT edited();
}

const forms::RunningWeights &FormEditor::weights() const
{
    if (!m_weights)
        m_weights = forms::runningWeights(form(), vision());
    return *m_weights;
}

const forms::Question *FormEditor::question() const
{
    const auto *const slug = std::get_if<QuestionSlug>(&m_current);
    return slug != nullptr ? forms::findQuestion(form(), *slug) : nullptr;
}

const forms::Section *FormEditor::section() const
{
    if (const auto *const slug = std::get_if<SectionSlug>(&m_current))
        return forms::findSection(form(), *slug);
    const auto place = forms::placeOf(form(), std::get<QuestionSlug>(m_current));
    return place ? &form().sections[place->section] : nullptr;
}

void FormEditor::push(std::shared_ptr<const forms::Form> next, const std::string &place)
{
    if (*next == form())
        return;
    m_place = place.empty() ? "step/" + std::to_string(++m_step) : place;
    m_history.push(std::move(next), m_place);
    m_weights.reset();
    save();
    keepCurrent();
    Q_EMIT edited();
}

/// What is written goes to the disk: from the first change on it is a draft.
void FormEditor::save()
{
    m_line.save(sharedForm());
    if (isDrafted())
        return;
    m_target = targetOf(draft().id);
    Q_EMIT targetChanged();
    Q_EMIT baseChanged();
}

void FormEditor::endTyping()
{
    m_history.endTyping();
    m_place.clear();
}

void FormEditor::finishWriting()
{
    settle();
    m_history.endTyping();
}

void FormEditor::undo()
{
    if (!dropTyping()) // what is being typed is the last step
        travelled(m_history.undo());
}

void FormEditor::redo()
{
    enter();
    travelled(m_history.redo());
}

void FormEditor::travelled(bool done)
{
    if (!done || m_state != Editing)
        return;
    m_place.clear();
    m_weights.reset();
    m_written.clear();
    m_refused.clear();
    refuse(std::nullopt);
    Q_EMIT typedChanged();
    rebaseTravelled();
    save();
    keepCurrent();
    Q_EMIT edited();
}

/// What is at hand is gone, or called otherwise in an earlier content: what stands in its place is taken then.
void FormEditor::keepCurrent()
{
    const auto parts = partsOf(form());
    const auto found = std::find(parts.begin(), parts.end(), m_current);
    if (found != parts.end()) {
        m_currentRow = std::size_t(found - parts.begin());
        return;
    }
    m_currentRow = parts.empty() ? 0 : std::min(m_currentRow, parts.size() - 1);
    m_current = parts.empty() ? forms::PartSlug(SectionSlug{}) : parts[m_currentRow];
    Q_EMIT currentChanged();
}

void FormEditor::refuse(const std::optional<forms::EditError> &error)
{
    const QString refusal = error ? editRefusal(*error) : QString();
    if (refusal.isEmpty() && m_refusal.isEmpty())
        return;
    m_refusal = refusal;
    Q_EMIT refusalChanged(); // also where it is refused once more: fields show what the form has
}

void FormEditor::tell(const forms::Edited &edited)
{
    const auto count = edited.askedMore.size();
    if (count > 0)
        Q_EMIT said(tr("Conditions that named it changed: %1. What hung on it is asked more often now; Ctrl+Z takes it "
                       "back.")
                        .arg(count));
}

void FormEditor::saveAgain()
{
    if (m_state == Editing)
        save();
}

void FormEditor::discard()
{
    if (m_state == Failed)
        discardUnread();
    if (m_state != Editing || !isDrafted())
        return;
    const QString name = title();
    m_typing.reset();
    m_state = Closed;
    m_line.discard(this, [this, name](bool done) {
        leaveTarget();
        Q_EMIT discarded(done ? tr("The draft of “%1” is discarded.").arg(name)
                              : tr("The draft of “%1” could not be removed.").arg(name));
    });
}

/// A draft that this program cannot read goes without having been shown.
void FormEditor::discardUnread()
{
    const auto id =
        isDrafted() ? forms::ContentDraftId::parse(m_target.mid(draftMark.size()).toStdString()) : std::nullopt;
    const auto engine = m_workspace != nullptr ? m_workspace->sharedEngine() : nullptr;
    if (!id || !engine)
        return;
    m_state = Closed;
    inBackground(
        this,
        [engine, id = *id, by = m_workspace->person()] { return bool(forms::discardContentDraft(*engine, by, id)); },
        [this](bool done) {
            leaveTarget();
            Q_EMIT discarded(done ? tr("The draft that could not be read is discarded.")
                                  : tr("The draft that could not be read could not be removed."));
        });
}

void FormEditor::leaveTarget()
{
    m_target.clear();
    Q_EMIT targetChanged();
    Q_EMIT stateChanged();
}

} // namespace ringtrue::qml
