// SPDX-License-Identifier: Apache-2.0
// The version that a draft goes on from, and the newest one.
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Forms/load_draft.h"

#include <algorithm>
#include <iterator>

namespace ringtrue::qml {

QString FormEditor::subtitle() const
{
    if (!isDrafted() && m_published)
        return tr("version %1, not changed yet").arg(m_published->version.number);
    return m_published ? tr("draft of version %1").arg(m_published->version.number + 1)
                       : tr("draft, not published yet");
}

QString FormEditor::publishText() const
{
    return tr("Publish version %1").arg(m_published ? m_published->version.number + 1 : 1);
}

bool FormEditor::isBehind() const
{
    return m_state == Editing && m_published && m_line.draft().basedOn != m_published->version.hash;
}

QString FormEditor::behindText() const
{
    if (!isBehind())
        return {};
    const auto number = m_published->version.number;
    const QString what = m_publication ? tr("Version %1 was published since, by %2 on %3.")
                                             .arg(number)
                                             .arg(m_workspace->nameOf(m_publication->author), day(m_publication->at))
                                       : tr("Version %1 was published since.").arg(number);
    const QString from = m_basedOnNumber > 0 ? tr("This draft goes on from version %1.").arg(m_basedOnNumber)
                                             : tr("This draft began before there was a version.");
    return what + QLatin1Char(' ') + from + QLatin1Char(' ') + tr("Publishing it takes back what changed there.");
}

void FormEditor::goOn()
{
    if (!isBehind())
        return;
    rebase(m_published->version.hash, m_published->version.number);
    save();
}

std::vector<FormEditor::Started>::iterator FormEditor::firstUndone()
{
    return std::find_if(m_started.begin(), m_started.end(), [](const Started &started) { return started.undone; });
}

/// The draft goes on from @p version, also where a step leads to what it is between the starts around it.
void FormEditor::rebase(const std::optional<Hash> &version, std::int64_t number)
{
    const auto next = firstUndone();
    if (next != m_started.end()) {
        next->wasBasedOn = version;
        next->wasNumber = number;
    }
    if (next != m_started.begin()) {
        const auto last = std::prev(next);
        last->basedOn = version;
        last->number = number;
    }
    m_line.rebase(version, number);
    m_basedOnNumber = number;
    Q_EMIT baseChanged();
}

void FormEditor::startFromNewest()
{
    if (!isBehind())
        return;
    const auto number = m_published->version.number;
    forgetTyped({});
    enter();
    Started started{.was = sharedForm(),
                    .wasBasedOn = draft().basedOn,
                    .wasNumber = m_basedOnNumber,
                    .is = nullptr,
                    .basedOn = m_published->version.hash,
                    .number = number,
                    .undone = false};
    edit({}, [this](forms::Form &form) { form = m_published->form; });
    started.is = sharedForm();
    if (started.is != started.was) {
        std::erase_if(m_started, [](const Started &other) { return other.undone; }); // no step leads there any more
        m_started.push_back(std::move(started));
    }
    rebase(m_published->version.hash, number);
    save();
    Q_EMIT said(tr("The draft is version %1 now. Ctrl+Z brings back what it was.").arg(number));
}

/// A step that went over a start from a version takes what the draft goes on from with it: else what others published
/// would be taken back unasked.
void FormEditor::rebaseTravelled()
{
    bool isThere = false;
    for (auto &started : m_started) {
        if (sharedForm() != started.was && sharedForm() != started.is)
            continue;
        started.undone = sharedForm() == started.was;
        isThere = true;
    }
    if (!isThere)
        return;
    const auto next = firstUndone();
    if (next != m_started.end())
        rebase(next->wasBasedOn, next->wasNumber);
    else
        rebase(m_started.back().basedOn, m_started.back().number);
}

void FormEditor::lookForNewest()
{
    if (m_state != Editing || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [form = form().id, vision = form().vision](storage::Connection &connection) {
            LoadedDraft out;
            readNewest(connection, form, out);
            readVision(connection, vision, out);
            return out;
        },
        [this, wanted = draft().id](LoadedDraft newest) { // it may have become a draft meanwhile
            if (m_state == Editing && wanted == draft().id)
                takeNewest(std::move(newest));
        });
}

void FormEditor::takeNewest(LoadedDraft newest)
{
    if (newest.vision)
        know(std::move(newest.vision)); // it was published, or changed, since the form was opened
    const bool isSame = newest.published && m_published && newest.published->version.hash == m_published->version.hash;
    if (!newest.published || (isSame && m_publication))
        return;
    m_published = std::move(newest.published);
    m_publication = newest.publication;
    Q_EMIT baseChanged();
}

bool FormEditor::takePublished(const forms::ContentDraftId &id, const forms::Form &published,
                               std::shared_ptr<const forms::LoadedForm> version, const QString &text)
{
    if (m_state != Editing || draft().id != id)
        return false;
    enter(); // what is being typed was written meanwhile
    if (form() == published && unsettledText().isEmpty()) {
        close(text);
        return true;
    }
    m_published = std::move(version);
    m_publication.reset();
    rebase(m_published->version.hash, m_published->version.number);
    save();
    Q_EMIT said(tr("%1. What was written meanwhile is the draft of version %2.")
                    .arg(text)
                    .arg(m_published->version.number + 1));
    return true;
}

/// It is published, as @p text says: the draft goes.
void FormEditor::close(const QString &text)
{
    m_state = Closed;
    m_line.discard(this, [this, text](bool) {
        leaveTarget();
        Q_EMIT discarded(text);
    });
}

} // namespace ringtrue::qml
