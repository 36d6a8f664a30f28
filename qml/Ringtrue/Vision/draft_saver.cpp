// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/draft_saver.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/sentences.h"

namespace ringtrue::qml {

namespace {

constexpr int soon = 400; // ms; each change waits for the next one that long

} // namespace

DraftSaver::DraftSaver(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    flush();
}

void DraftSaver::attach(OpenWorkspace *workspace, forms::ContentDraft draft)
{
    flush();
    m_engine = workspace->sharedEngine();
    m_draft = std::move(draft);
    m_asked = ++m_turn;
    set(Clean);
}

void DraftSaver::detach()
{
    m_soon.stop();
    m_asked = ++m_turn;
    m_engine.reset();
    m_draft = {};
    set(Clean);
}

void DraftSaver::put(std::string text, std::string slug, std::string title)
{
    if (!m_engine)
        return;
    m_draft.text = std::move(text);
    m_draft.slug = std::move(slug);
    m_draft.title = std::move(title);
    ++m_turn;
    m_soon.start();
    set(Waiting);
}

void DraftSaver::flush()
{
    m_soon.stop();
    if (!m_engine || m_asked == m_turn || !m_engine->canWrite())
        return;
    m_asked = m_turn;
    forms::saveContentDraft(
        *m_engine, m_draft, [self = QPointer<DraftSaver>(this), turn = m_turn](const forms::ContentSaved &saved) {
            backOnGui(QPointer<QObject>(self), saved,
                      [self, turn](const forms::ContentSaved &answer) { self->told(turn, answer); });
        });
}

void DraftSaver::told(int turn, const forms::ContentSaved &saved)
{
    if (turn != m_turn) // a later change waits
        return;
    if (!saved) {
        m_words = tr("Not saved: %1")
                      .arg(shortReason({.error = service::DraftError::Store, .storage = saved.error().storage}));
        m_asked = turn - 1; // the next flush tries again
        set(Failed);
        return;
    }
    m_words = tr("Saved %1").arg(clockSeconds(*saved));
    set(Saved);
}

void DraftSaver::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QString DraftSaver::words() const
{
    switch (m_state) {
    case Clean:
        return {};
    case Waiting:
        return tr("Saving");
    case Saved:
    case Failed:
        return m_words;
    }
    return {};
}

} // namespace ringtrue::qml
