// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/draft_line.h"

#include "forms/edit/draft_text.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Workspace/background.h"

#include <mutex>
#include <optional>
#include <utility>

namespace ringtrue::qml {

struct DraftLine::Line {
    struct Published {
        std::string text;
        Hash version{};
        std::function<void()> done;
    };

    std::mutex mutex; // of what follows, shared with who saves
    forms::ContentDraft draft;
    std::int64_t basedOnNumber = 0; ///< of the version that it goes on from; 0: unknown
    std::shared_ptr<const forms::Form> next;
    int nextTurn = 0; ///< which content it is
    bool running = false;
    bool gone = false; ///< discarded: nothing is saved after it
    QPointer<QObject> context;
    std::function<void(bool)> whenGone;
    std::optional<Published> published;

    // Of the GUI thread alone:
    QPointer<OpenWorkspace> workspace;
    QPointer<DraftLine> shownBy; ///< null: its page was left
    Seat seat;
    QString key;         ///< among the unsaved drafts
    bool onDisk = false; ///< some content of it: whoever lists drafts finds it
    std::shared_ptr<const forms::Form> newest;
    int newestTurn = 0;
    std::optional<forms::ContentDraftFailure> refused; ///< the newest content
    bool told = false;                                 ///< that it was refused, since it was left
};

namespace {

QString keyOf(const OpenWorkspace &workspace, const forms::ContentDraftId &draft)
{
    return workspace.folder() + QLatin1Char('/') + shown(draft.text());
}

DraftLine::Handle lineOf(OpenWorkspace &workspace, const forms::ContentDraftId &draft)
{
    const auto *const content = workspace.unsavedDrafts().contentOf(keyOf(workspace, draft));
    const auto *const line = std::any_cast<DraftLine::Handle>(content);
    return line != nullptr ? *line : nullptr;
}

} // namespace

DraftLine::~DraftLine()
{
    leave();
}

std::optional<DraftLine::Unsaved> DraftLine::unsaved(OpenWorkspace &workspace, const forms::ContentDraftId &draft)
{
    const auto line = lineOf(workspace, draft);
    if (!line || !line->newest)
        return std::nullopt;
    const std::lock_guard lock(line->mutex);
    return Unsaved{line->newest, line->draft.basedOn, line->basedOnNumber};
}

std::optional<forms::ContentDraft> DraftLine::unsavedOf(OpenWorkspace &workspace, const FormSlug &form,
                                                        const PersonId &author)
{
    for (const auto &content : workspace.unsavedDrafts().contents()) {
        const auto *const line = std::any_cast<Handle>(&content);
        if (line == nullptr || !(*line)->newest)
            continue;
        const std::lock_guard lock((*line)->mutex);
        const auto &draft = (*line)->draft;
        if ((*line)->key == keyOf(workspace, draft.id) && draft.slug == form.text() && draft.author == author)
            return draft;
    }
    return std::nullopt;
}

void DraftLine::start(OpenWorkspace *workspace, forms::ContentDraft draft, std::int64_t basedOnNumber)
{
    stop();
    m_workspace = workspace;
    m_line = lineOf(*workspace, draft.id);
    if (!m_line) {
        m_line = std::make_shared<Line>();
        m_line->key = keyOf(*workspace, draft.id);
        m_line->onDisk = !draft.text.empty();
        m_line->draft = std::move(draft);
        m_line->basedOnNumber = basedOnNumber;
    }
    m_line->workspace = workspace;
    m_line->shownBy = this;
    m_line->seat = workspace->seat();
    m_line->told = false;
    m_waits = m_line->newest != nullptr && !m_line->refused;
    m_refusal = m_line->refused ? draftRefusal(*m_line->refused) : QString();
    {
        const std::lock_guard lock(m_line->mutex);
        m_draft = m_line->draft;
    }
    if (m_line->refused)
        workspace->unsavedDrafts().saveAgain();
    Q_EMIT changed();
}

void DraftLine::leave()
{
    if (m_line) {
        m_line->shownBy = nullptr;
        m_line->told = m_line->refused.has_value(); // it was seen there
    }
    m_workspace.clear();
    m_line.reset();
}

void DraftLine::stop()
{
    leave();
    m_waits = false;
    m_savedOnce = false;
    m_refusal.clear();
    Q_EMIT changed();
}

void DraftLine::save(std::shared_ptr<const forms::Form> form)
{
    if (!m_line || !m_workspace)
        return;
    m_waits = true;
    m_line->newest = form;
    {
        const std::lock_guard lock(m_line->mutex);
        m_line->next = std::move(form);
        m_line->nextTurn = ++m_line->newestTurn;
    }
    const auto again = [line = m_line] {
        {
            const std::lock_guard lock(line->mutex);
            line->next = line->newest;
            line->nextTurn = line->newestTurn;
        }
        begin(line);
    };
    m_workspace->unsavedDrafts().send(m_line->key, m_line, again);
    begin(m_line);
    Q_EMIT changed();
}

void DraftLine::rebase(const std::optional<Hash> &version, std::int64_t number)
{
    m_draft.basedOn = version;
    if (!m_line)
        return;
    const std::lock_guard lock(m_line->mutex);
    m_line->draft.basedOn = version;
    m_line->basedOnNumber = number;
}

/// Sees to it that somebody works on the line.
void DraftLine::begin(const Handle &line)
{
    const bool isThere = line->workspace && line->workspace->folder() == line->seat.first;
    auto engine = isThere ? line->workspace->sharedEngine() : nullptr;
    if (!engine || !engine->canWrite()) { // closed, or another program writes there: it waits for that workspace
        forms::ContentDraftFailure failure;
        if (engine)
            failure.storage.error = storage::StorageError::Busy;
        refuse(line, failure);
        return;
    }
    {
        const std::lock_guard lock(line->mutex);
        if (std::exchange(line->running, true))
            return;
    }
    QThreadPool::globalInstance()->start(
        [line, engine = std::move(engine), by = line->seat.second] { work(line, *engine, by); });
}

/// Says on the GUI thread that nobody can work on the line now.
void DraftLine::refuse(const Handle &line, const forms::ContentDraftFailure &failure)
{
    bool isGone = false;
    std::function<void(bool)> whenGone;
    {
        const std::lock_guard lock(line->mutex);
        isGone = line->gone;
        if (!line->running) // else whoever saves removes it next
            whenGone = std::exchange(line->whenGone, nullptr);
    }
    if (whenGone)
        backOnGui(line->context, false, std::move(whenGone));
    if (!isGone && line->newest)
        answer(line, line->newestTurn, Failure{failure});
}

void DraftLine::work(const Handle &line, service::Workspace &workspace, const PersonId &by)
{
    while (workOnce(line, workspace, by)) {
    }
}

/// Does what is next for @p by; false: nothing is.
bool DraftLine::workOnce(const Handle &line, service::Workspace &workspace, const PersonId &by)
{
    std::unique_lock lock(line->mutex);
    auto draft = line->draft;
    if (line->gone) {
        lock.unlock();
        const bool done = bool(forms::discardContentDraft(workspace, by, draft.id));
        backOnGui(line->context, done, line->whenGone);
        return false; // it runs for ever: nothing is saved any more
    }
    const auto next = std::exchange(line->next, nullptr);
    const int turn = line->nextTurn;
    const auto published = next ? std::nullopt : std::exchange(line->published, std::nullopt);
    line->running = next || published;
    lock.unlock();
    if (published) {
        static_cast<void>(forms::settlePublishedDraft(workspace, draft.id, published->text, published->version));
        backOnGui(QPointer<QObject>(QCoreApplication::instance()), true, [published](bool) { published->done(); });
        return true;
    }
    if (!next)
        return false;
    draft.slug = next->id.text();
    draft.title = next->title;
    draft.text = forms::draftText(*next);
    auto saved = forms::saveContentDraft(workspace, by, std::move(draft));
    backOnGui(QPointer<QObject>(QCoreApplication::instance()), std::move(saved),
              [line, turn](const forms::ContentSaved &done) { answer(line, turn, done); });
    return true;
}

/// What the disk said of the content of @p turn, on the GUI thread.
void DraftLine::answer(const Handle &line, int turn, const forms::ContentSaved &saved)
{
    const bool isNewest = turn == line->newestTurn;
    if (isNewest)
        line->refused = saved ? std::nullopt : std::optional(saved.error());
    if (line->shownBy)
        line->shownBy->finish(turn, saved);
    if (!isNewest || !line->workspace)
        return;
    auto &unsaved = line->workspace->unsavedDrafts();
    if (saved) {
        line->told = false;
        line->newest.reset();
        unsaved.saved(line->key);
        if (!std::exchange(line->onDisk, true))
            Q_EMIT line->workspace->contentChanged();
        return;
    }
    if (!line->shownBy && !std::exchange(line->told, true))
        line->workspace->tell(line->seat, tr("“%1” is not saved: %2. It is kept while Ringtrue runs, and saved as soon "
                                             "as that is possible.")
                                              .arg(shown(line->newest->title), draftRefusal(saved.error())));
    unsaved.refused(line->key);
}

void DraftLine::finish(int turn, const forms::ContentSaved &saved)
{
    m_waits = turn < m_line->newestTurn; // something newer is on its way
    m_refusal = saved ? QString() : draftRefusal(saved.error());
    m_savedOnce = m_savedOnce || bool(saved);
    if (saved)
        m_savedAt = *saved;
    Q_EMIT changed();
}

void DraftLine::discard(QObject *context, std::function<void(bool)> done)
{
    if (!m_line)
        return;
    const auto line = m_line;
    {
        const std::lock_guard lock(line->mutex);
        line->gone = true;
        line->context = context;
        line->whenGone = std::move(done);
    }
    if (m_workspace)
        m_workspace->unsavedDrafts().forget(line->key);
    begin(line); // or whoever saves does it next
    stop();
    line->told = true; // what was refused of it is wanted no more
}

void DraftLine::published(const Handle &line, const forms::Form &form, const forms::FormVersion &version,
                          std::function<void()> done)
{
    {
        const std::lock_guard lock(line->mutex);
        line->draft.basedOn = version.hash;
        line->basedOnNumber = version.number;
        line->published = Line::Published{forms::draftText(form), version.hash, std::move(done)};
    }
    begin(line);
}

DraftLine::State DraftLine::state() const
{
    if (!m_refusal.isEmpty())
        return Refused;
    if (m_waits)
        return Saving;
    return m_savedOnce ? Saved : Clean;
}

} // namespace ringtrue::qml
