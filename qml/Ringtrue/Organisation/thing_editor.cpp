// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/thing_editor.h"

#include "core/service/log_words.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Organisation/thing_sentences.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

/// Those who can be accountable: who is still here and whose name can be read.
std::vector<const Person *> candidates(const OpenWorkspace &workspace)
{
    std::vector<const Person *> out;
    for (const auto &listed : workspace.directory().people)
        if (listed.person.active && listed.legible == organisation::Legible::Yes)
            out.push_back(&listed.person);
    return out;
}

} // namespace

void ThingEditor::trim(std::string &text)
{
    text = QString::fromStdString(text).trimmed().toStdString();
}

void ThingEditor::begun()
{
    ++m_sheet;
    m_newId = newId(m_workspace->clock());
    m_problem.clear();
    const auto *const all = owners();
    m_several = all != nullptr && all->size() > 1 ? *all : std::vector<PersonId>{};
    Q_EMIT changed();
    Q_EMIT edited();
}

QStringList ThingEditor::ownerNames() const
{
    QStringList names{tr("Nobody yet")};
    if (m_workspace == nullptr)
        return names;
    for (const auto *person : candidates(*m_workspace))
        names << shown(person->name);
    QStringList several;
    for (const auto &person : m_several)
        several << m_workspace->nameOf(person);
    if (!several.isEmpty())
        names << tr("Several: %1").arg(several.join(QStringLiteral(", ")));
    return names;
}

bool ThingEditor::severalOwners() const
{
    return owners() != nullptr && owners()->size() > 1;
}

int ThingEditor::owner() const
{
    const auto *const all = owners();
    if (all == nullptr || all->empty() || m_workspace == nullptr)
        return 0;
    if (all->size() > 1)
        return int(ownerNames().size()) - 1;
    const auto people = candidates(*m_workspace);
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person *person) { return person->id == all->front(); });
    return found == people.end() ? 0 : int(found - people.begin()) + 1;
}

void ThingEditor::setOwner(int owner)
{
    auto *const all = owners();
    if (all == nullptr || m_workspace == nullptr)
        return;
    const auto people = candidates(*m_workspace);
    all->clear();
    if (owner > 0 && std::size_t(owner) <= people.size())
        all->push_back(people[std::size_t(owner) - 1]->id);
    else if (owner > 0)
        *all = m_several;
    Q_EMIT edited();
}

void ThingEditor::save()
{
    if (m_busy || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    tidy();
    Q_EMIT edited();
    m_problem = thingSentences(check());
    m_busy = m_problem.isEmpty();
    Q_EMIT changed();
    if (!m_busy)
        return;
    keep();
    const Written written{name(), isNew(), m_sheet, m_newId};
    inBackground(
        m_workspace, // what is written is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), author = m_workspace->person(), draft = fact(written.newId)] {
            const auto appended = engine->append(author, {draft}).get();
            if (!appended)
                service::logNotWritten(*engine, "organisation", appended.error());
            return bool(appended);
        },
        [self = QPointer<ThingEditor>(this), workspace = m_workspace, seat = m_workspace->seat(), written](bool done) {
            if (done)
                workspace->refreshDirectory();
            if (self)
                self->finish(written, done);
            else if (!done)
                workspace->tell(seat, tr("%1: %2").arg(written.name,
                                                       tr("The workspace could not be written. Nothing was changed.")));
        });
}

void ThingEditor::finish(const Written &written, bool done)
{
    m_busy = false;
    const bool isShown = written.sheet == m_sheet;
    const QString problem = tr("The workspace could not be written. Nothing was changed.");
    if (isShown && done) {
        stored(written.newId);
        begun();
    } else if (isShown) {
        m_problem = problem;
    }
    Q_EMIT changed();
    if (done)
        Q_EMIT saved((written.isNew ? tr("%1 was added.") : tr("%1 was changed.")).arg(written.name));
    else if (!isShown)
        Q_EMIT refused(tr("%1: %2").arg(written.name, problem));
}

void ThingEditor::setAside(const QString &part)
{
    m_workspace->setAside({.page = sheetsPage, .argument = part, .content = Aside{content(), name(), m_newId}});
}

bool ThingEditor::takeUp(const QString &part)
{
    const auto sheet = m_workspace->takeAside(sheetsPage, part);
    const auto *const aside = sheet ? std::any_cast<Aside>(&sheet->content) : nullptr;
    if (aside == nullptr)
        return false;
    const auto taken = take(aside->content, aside->newId);
    m_newId = aside->newId;
    if (taken == TakenUp::Gone)
        m_workspace->sayLater(waitedInVainSentence(aside->name));
    else if (taken == TakenUp::ChangedMeanwhile)
        m_problem = changedMeanwhileSentence(aside->name);
    Q_EMIT changed();
    Q_EMIT edited();
    return taken != TakenUp::Gone && different();
}

} // namespace ringtrue::qml
