// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_craft.h"

#include "forms/edit/check_draft.h"
#include "forms/edit/start_vision.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Vision/date_words.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::ThreadColumn;
using forms::VisionEdit;
using forms::VisionPart;

namespace {

constexpr int checkAfter = 150; // ms without a further step

/// What stands in drafts.db, read with what belongs to it.
struct Stored {
    std::optional<forms::ContentDraft> draft{};
    std::optional<Vision> vision{};
    std::optional<Vision> from{};
    int versions = 0;
};

int countVersions(storage::Connection &connection, const VisionSlug &vision)
{
    const auto versions = forms::visionVersions(connection);
    int highest = 0;
    if (versions)
        for (const auto &version : *versions)
            if (version.vision == vision)
                highest = std::max(highest, int(version.number));
    return highest;
}

std::optional<Vision> visionNamed(storage::Connection &connection, const std::optional<VisionSlug> &name)
{
    if (!name)
        return std::nullopt;
    auto loaded = forms::loadNewestVision(connection, name);
    return loaded ? std::optional{std::move(loaded->vision)} : std::nullopt;
}

Stored readStored(service::Workspace &workspace, storage::Connection &connection, const forms::ContentDraftId &id)
{
    Stored out;
    auto draft = forms::readContentDraft(workspace, id);
    if (!draft)
        return out;
    out.draft = std::move(*draft);
    out.vision = forms::parseVision(out.draft->text, out.draft->slug).vision;
    if (out.vision) {
        out.from = visionNamed(connection, out.vision->derivedFrom);
        out.versions = countVersions(connection, out.vision->id);
    }
    return out;
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
        connect(m_workspace, &OpenWorkspace::locking, &m_saver, &DraftSaver::flush);
    }
    readDrafts();
    Q_EMIT opened();
}

void VisionCraft::readDrafts()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine()](storage::Connection &) {
            return forms::contentDrafts(*engine, forms::ContentKind::Vision);
        },
        [this](const Result<std::vector<forms::ContentDraft>, forms::ContentDraftFailure> &found) {
            m_drafts = found ? *found : std::vector<forms::ContentDraft>();
            Q_EMIT draftsChanged();
        });
}

QStringList VisionCraft::drafts() const
{
    QStringList out;
    for (const auto &draft : m_drafts)
        out << tr("%1, changed %2 at %3").arg(shown(draft.title), day(draft.changedAt), qml::clock(draft.changedAt));
    return out;
}

QString VisionCraft::draftWords() const
{
    return m_versions == 0 ? tr("not published yet") : tr("draft on version %1").arg(m_versions);
}

QStringList VisionCraft::servable() const
{
    QStringList out;
    if (m_from)
        for (const auto &pillar : m_from->pillars)
            out << shown(pillar.name);
    return out;
}

std::vector<std::string> VisionCraft::takenNames() const
{
    std::vector<std::string> out;
    for (const auto &draft : m_drafts)
        out.push_back(draft.slug);
    out.push_back(vision().id.text());
    return out;
}

void VisionCraft::put(forms::ContentDraft draft, Vision vision, std::optional<Vision> from, int versions)
{
    m_from = std::move(from);
    m_versions = versions;
    m_history = forms::History<Vision>(std::move(vision));
    m_saver.attach(m_workspace, std::move(draft));
    putDown();
    show();
    check();
    Q_EMIT opened();
    Q_EMIT edited();
}

void VisionCraft::begin(Vision vision, std::optional<Vision> from)
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    forms::ContentDraft draft{.id = forms::ContentDraftId{newId(m_workspace->clock())},
                              .kind = forms::ContentKind::Vision,
                              .slug = vision.id.text(),
                              .title = vision.title,
                              .author = m_workspace->person()};
    put(std::move(draft), std::move(vision), std::move(from), 0);
    changed();
}

void VisionCraft::openDraft(int row)
{
    if (row >= 0 && row < int(m_drafts.size()))
        openStored(m_drafts[std::size_t(row)].id);
}

void VisionCraft::openStored(const forms::ContentDraftId &draft)
{
    m_saver.flush();
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), draft](storage::Connection &connection) {
            return readStored(*engine, connection, draft);
        },
        [this](Stored stored) {
            if (stored.vision)
                put(std::move(*stored.draft), std::move(*stored.vision), std::move(stored.from), stored.versions);
            else
                Q_EMIT said(tr("The draft could not be read. It is kept as it is."));
        });
}

void VisionCraft::editPublished(VisionReading *published)
{
    const auto &version = published->version();
    const auto begun = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&](const forms::ContentDraft &draft) { return draft.basedOn == version.hash; });
    if (begun != m_drafts.end()) {
        openStored(begun->id);
        return;
    }
    m_workspace->read(
        this,
        [name = published->vision().derivedFrom](storage::Connection &connection) {
            return visionNamed(connection, name);
        },
        [this, vision = published->vision(), version](std::optional<Vision> from) {
            put({.id = forms::ContentDraftId{newId(m_workspace->clock())},
                 .kind = forms::ContentKind::Vision,
                 .slug = vision.id.text(),
                 .title = vision.title,
                 .basedOn = version.hash,
                 .author = m_workspace->person()},
                vision, std::move(from), int(version.number));
        });
}

void VisionCraft::leave()
{
    m_saver.flush();
    m_saver.detach();
    putDown();
    readDrafts();
    Q_EMIT opened();
}

void VisionCraft::discard()
{
    const auto id = m_saver.draft().id;
    m_saver.detach();
    putDown();
    Q_EMIT opened();
    inBackground(
        this, [engine = m_workspace->sharedEngine(), id] { return forms::discardContentDraft(*engine, id); },
        [this](const Result<Done, forms::ContentDraftFailure> &done) {
            if (!done)
                Q_EMIT said(tr("The draft could not be removed."));
            readDrafts();
        });
}

QString VisionCraft::text() const
{
    return QString::fromStdString(forms::writeYaml(vision()));
}

QString VisionCraft::fileName() const
{
    return QString::fromStdString(vision().id.text()) + QStringLiteral(".vision.yaml");
}

void VisionCraft::proposeAsCx()
{
    auto proposed = forms::proposedAsCx(vision(), {}, takenNames());
    if (!proposed) {
        Q_EMIT said(sentence(proposed.error()));
        return;
    }
    leave();
    begin(std::move(*proposed), {});
}

bool VisionCraft::take(const VisionEdit &edit, const std::string &place)
{
    if (!edit) {
        Q_EMIT said(sentence(edit.error()));
        return false;
    }
    m_history.push(edit->vision, place);
    changed();
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
    Q_EMIT selectionChanged();
    show();
    m_saver.put(forms::writeYaml(vision()), vision().id.text(), vision().title);
    m_checkSoon.start();
    Q_EMIT edited();
}

void VisionCraft::keepNow()
{
    m_saver.put(forms::writeYaml(vision()), vision().id.text(), vision().title);
    m_saver.flush();
}

void VisionCraft::show()
{
    if (m_reading != nullptr)
        m_reading->show(vision());
}

void VisionCraft::check()
{
    std::vector<CraftFindings::Row> rows;
    if (isOpen())
        for (const auto &found :
             forms::checkDraft(vision(), m_from ? &*m_from : nullptr, {.today = today(m_workspace->clock())}))
            rows.push_back(findingRow(vision(), found));
    m_findings.set(std::move(rows));
}

void VisionCraft::undo()
{
    if (m_history.undo())
        changed();
}

void VisionCraft::redo()
{
    if (m_history.redo())
        changed();
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

void VisionCraft::remove(const QString &knot)
{
    const auto gone = part(knot);
    if (gone && take(forms::removePart(vision(), *gone)))
        Q_EMIT said(tr("Taken off the table. Undo puts it back."));
}

void VisionCraft::removeSource(int row)
{
    if (row < 0 || row >= int(vision().sources.size()))
        return;
    if (take(forms::removePart(vision(), vision().sources[std::size_t(row)].id)))
        Q_EMIT said(tr("Taken off the table with its quotes. Undo puts it back."));
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

void VisionCraft::select(int row, int anchor, int cursor)
{
    m_selection = {row, std::min(anchor, cursor), std::max(anchor, cursor)};
    Q_EMIT selectionChanged();
}

bool VisionCraft::markQuote()
{
    const auto selected = std::exchange(m_selection, {});
    Q_EMIT selectionChanged();
    if (selected.row < 0 || selected.row >= int(vision().sources.size()))
        return take(Failure{forms::VisionEditError::Nothing});
    const auto &source = vision().sources[std::size_t(selected.row)];
    const auto text = QString::fromStdString(source.text);
    const auto bytes = [&](int characters) { return std::size_t(text.left(characters).toUtf8().size()); };
    const forms::TextSpan span{bytes(selected.begin), bytes(selected.end)};
    if (const auto marked = forms::quoteAt(source, span)) {
        goTo(QString::fromStdString(forms::pathOf(QuoteReference{source.id, *marked})));
        return true;
    }
    return take(forms::markQuote(vision(), source.id, span));
}

QString VisionCraft::liftedWords() const
{
    return m_lifted ? wordsOf(vision(), *m_lifted) : QString();
}

void VisionCraft::carry(const QPointF &to)
{
    m_carriedTo = to;
    Q_EMIT heldChanged();
}

void VisionCraft::lift(const QString &knot)
{
    m_lifted = part(knot);
    m_tying.reset();
    Q_EMIT heldChanged();
}

void VisionCraft::drop(const QString &on)
{
    const auto what = std::exchange(m_lifted, std::nullopt);
    const auto to = part(on);
    m_carriedTo.reset();
    Q_EMIT heldChanged();
    if (what && to && *what != *to)
        take(forms::dropOn(vision(), *what, *to));
}

void VisionCraft::liftOrDrop(const QString &knot)
{
    if (m_lifted)
        drop(knot);
    else
        lift(knot);
}

void VisionCraft::tie(const QString &knot)
{
    const auto here = part(knot);
    if (!here)
        return;
    if (!m_tying) {
        m_tying = here;
        m_lifted.reset();
        Q_EMIT heldChanged();
        return;
    }
    const auto begun = *std::exchange(m_tying, std::nullopt);
    Q_EMIT heldChanged();
    if (begun != *here)
        take(forms::toggleLink(vision(), begun, *here));
}

bool VisionCraft::putDown()
{
    const bool held = m_lifted || m_tying;
    m_lifted.reset();
    m_tying.reset();
    m_carriedTo.reset();
    Q_EMIT heldChanged();
    return held;
}

} // namespace ringtrue::qml
