// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_craft.h"

#include "forms/edit/check_draft.h"
#include "forms/exchange/write_yaml.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Vision/date_words.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::ThreadColumn;
using forms::VisionEdit;
using forms::VisionPart;

namespace {

constexpr int checkAfter = 150; // ms without a further step

/// The first thing of @p vision that is not in @p other, the greater before its parts; nothing: there is none.
std::optional<VisionPart> firstNotIn(const Vision &vision, const Vision &other)
{
    std::vector<VisionPart> all;
    for (const auto &source : vision.sources)
        all.emplace_back(source.id);
    for (const auto &pillar : vision.pillars)
        all.emplace_back(pillar.id);
    for (const auto &promise : vision.promises)
        all.emplace_back(promise.id);
    for (const auto &pillar : vision.pillars)
        for (const auto &behaviour : pillar.behaviours)
            all.emplace_back(behaviour.id);
    for (const auto &source : vision.sources)
        for (const auto &quote : source.quotes)
            all.emplace_back(QuoteReference{source.id, quote.id});
    const auto found = std::ranges::find_if(all, [&](const VisionPart &part) { return !forms::has(other, part); });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::string asText(const std::optional<VisionPart> &part)
{
    return part ? forms::pathOf(*part) : std::string();
}

} // namespace

VisionCraft::VisionCraft(QObject *parent) : QObject(parent)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkAfter);
    connect(&m_checkSoon, &QTimer::timeout, this, &VisionCraft::check);
    connect(&m_saver, &DraftSaver::changed, this, &VisionCraft::saveChanged);
}

void VisionCraft::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &VisionCraft::readDrafts);
        connect(m_workspace, &OpenWorkspace::contentChanged, this, [this] { look({}); });
        connect(m_workspace, &OpenWorkspace::locking, this, &VisionCraft::lockTable);
    }
    readDrafts();
    Q_EMIT opened();
}

bool VisionCraft::take(const VisionEdit &edit, const std::string &place)
{
    if (!edit) {
        Q_EMIT said(sentence(edit.error()));
        return false;
    }
    if (edit->vision != vision()) {
        m_history.push(edit->vision, place);
        changed();
    }
    if (edit->at)
        goTo(QString::fromStdString(asText(edit->at)));
    return true;
}

void VisionCraft::takeQuietly(const Vision &vision, const std::string &place)
{
    if (vision == this->vision())
        return;
    m_history.push(vision, place);
    changed();
}

void VisionCraft::changed()
{
    m_selection = {}; // the sheets are drawn anew
    m_proposedFrom.reset();
    Q_EMIT selectionChanged();
    lookFrom();
    show();
    m_saver.put(forms::writeYaml(vision()), vision().id.text(), vision().title);
    m_checkSoon.start();
    Q_EMIT edited();
}

void VisionCraft::know(Vision vision)
{
    std::erase_if(m_known, [&](const Vision &known) { return known.id == vision.id; });
    m_known.push_back(std::move(vision));
}

/// A step may have changed which vision it is derived from.
void VisionCraft::lookFrom()
{
    const auto &wanted = vision().derivedFrom;
    if ((m_from ? std::optional{m_from->id} : std::nullopt) == wanted)
        return;
    const auto found = std::ranges::find_if(m_known, [&](const Vision &known) { return known.id == wanted; });
    const bool was = m_from.has_value();
    m_from = found == m_known.end() ? std::nullopt : std::optional{*found};
    if (was || m_from)
        Q_EMIT opened();
}

void VisionCraft::keepNow()
{
    m_saver.put(forms::writeYaml(vision()), vision().id.text(), vision().title);
    m_saver.flush();
}

void VisionCraft::show()
{
    if (m_reading != nullptr)
        m_reading->show(vision(), m_from, today(m_workspace->clock()));
}

void VisionCraft::check()
{
    std::vector<CraftFindings::Row> rows;
    const auto *const from = m_from ? &*m_from : nullptr;
    if (isOpen())
        for (const auto &found : forms::checkDraft(vision(), from, {.today = today(m_workspace->clock())}))
            rows.push_back(findingRow(vision(), from, found));
    m_findings.set(std::move(rows));
}

void VisionCraft::undo()
{
    Q_EMIT settling(); // what is being typed is the last step
    if (m_proposedFrom)
        takeProposalBack();
    else
        step([this] { return m_history.undo(); });
}

void VisionCraft::redo()
{
    Q_EMIT settling();
    step([this] { return m_history.redo(); });
}

/// Goes a step back or on. What comes back by it has the attention, and nothing is said any more of what was taken off.
void VisionCraft::step(const std::function<bool()> &go)
{
    const auto before = vision();
    if (!go())
        return;
    changed();
    if (const auto back = firstNotIn(vision(), before)) {
        goTo(QString::fromStdString(forms::pathOf(*back)));
        Q_EMIT said(tr("Put back on the table."));
    }
}

std::optional<VisionPart> VisionCraft::part(const QString &name) const
{
    const auto knot = m_reading == nullptr ? std::nullopt : m_reading->knot(name);
    if (!knot)
        return std::nullopt;
    const auto &id = m_reading->threads().name(*knot);
    switch (knot->column) {
    case ThreadColumn::Quotes:
        return forms::partAt("quotes/" + id);
    case ThreadColumn::Promises:
        return PromiseSlug(id);
    case ThreadColumn::Pillars:
        return PillarSlug(id);
    case ThreadColumn::Behaviours:
        return BehaviourSlug(id);
    }
    return std::nullopt;
}

namespace {

/// The column and name of a thing on the threads; a source is on none.
std::optional<std::pair<ThreadColumn, std::string>> onThreads(const VisionPart &part)
{
    if (const auto *const quote = std::get_if<QuoteReference>(&part))
        return std::pair{ThreadColumn::Quotes, quote->source.text() + "/" + quote->quote.text()};
    if (const auto *const promise = std::get_if<PromiseSlug>(&part))
        return std::pair{ThreadColumn::Promises, promise->text()};
    if (const auto *const pillar = std::get_if<PillarSlug>(&part))
        return std::pair{ThreadColumn::Pillars, pillar->text()};
    if (const auto *const behaviour = std::get_if<BehaviourSlug>(&part))
        return std::pair{ThreadColumn::Behaviours, behaviour->text()};
    return std::nullopt;
}

} // namespace

QString VisionCraft::knotOf(const VisionPart &part) const
{
    const auto place = onThreads(part);
    const auto knot =
        place && m_reading != nullptr ? m_reading->threads().find(place->first, place->second) : std::nullopt;
    return knot ? VisionReading::nameOf(*knot) : QString();
}

QString VisionCraft::pathOf(const QString &knot) const
{
    return QString::fromStdString(asText(part(knot)));
}

void VisionCraft::goTo(const QString &path)
{
    const auto part = forms::partAt(path.toStdString());
    if (!part || m_reading == nullptr)
        return;
    if (const auto place = onThreads(*part)) {
        m_reading->attend(place->first, place->second);
        return;
    }
    const auto &sources = vision().sources;
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const Source &source) { return VisionPart{source.id} == *part; });
    if (found != sources.end())
        Q_EMIT sourceAsked(int(found - sources.begin()));
}

namespace {

/// The beginning of the words by which people know @p part, long enough for that.
QString tableWordsOf(const Vision &vision, const VisionPart &part)
{
    constexpr qsizetype most = 40; // characters
    const auto words = wordsOf(vision, part).simplified();
    return words.size() <= most ? words : words.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

void VisionCraft::remove(const QString &knot)
{
    const auto gone = part(knot);
    if (!gone)
        return;
    const auto words = tableWordsOf(vision(), *gone);
    const auto pillar =
        std::ranges::find_if(vision().pillars, [&](const Pillar &each) { return VisionPart{each.id} == *gone; });
    const bool hasBehaviours = pillar != vision().pillars.end() && !pillar->behaviours.empty();
    if (take(forms::removePart(vision(), *gone)))
        Q_EMIT takenOff(hasBehaviours ? tr("“%1” was taken off the table with its behaviours.").arg(words)
                                      : tr("“%1” was taken off the table.").arg(words));
}

void VisionCraft::removeSource(int row)
{
    if (row < 0 || row >= int(vision().sources.size()))
        return;
    const auto gone = vision().sources[std::size_t(row)];
    const auto words = tableWordsOf(vision(), gone.id);
    if (take(forms::removePart(vision(), gone.id)))
        Q_EMIT takenOff(gone.quotes.empty() ? tr("“%1” was taken off the table.").arg(words)
                                            : tr("“%1” was taken off the table with its quotes.").arg(words));
}

void VisionCraft::shift(const QString &knot, int steps)
{
    if (const auto moved = part(knot))
        take(forms::moveBy(vision(), *moved, steps));
}

void VisionCraft::shiftSource(int row, int steps)
{
    if (row >= 0 && row < int(vision().sources.size()))
        take(forms::moveBy(vision(), vision().sources[std::size_t(row)].id, steps));
}

} // namespace ringtrue::qml
