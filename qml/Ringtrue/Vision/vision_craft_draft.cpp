// SPDX-License-Identifier: Apache-2.0
// What lies on the table: how a draft comes there, and what becomes of it.
#include "qml/Ringtrue/Vision/vision_craft.h"

#include "core/organisation/permissions.h"
#include "forms/edit/start_vision.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

/// What stands in drafts.db, or what no disk took of it, read with what belongs to it.
struct VisionCraft::Stored {
    std::optional<forms::ContentDraft> draft{};
    std::optional<Vision> vision{};
    std::optional<Vision> from{};
    std::optional<VisionStanding> standing{};
    bool isUnsaved = false;
};

namespace {

std::optional<Vision> visionNamed(storage::Connection &connection, const std::optional<VisionSlug> &name)
{
    if (!name)
        return std::nullopt;
    auto loaded = forms::loadNewestVision(connection, name);
    return loaded ? std::optional{std::move(loaded->vision)} : std::nullopt;
}

template <typename Stored>
Stored readStored(service::Workspace &workspace, storage::Connection &connection, const forms::ContentDraftId &id,
                  std::optional<forms::ContentDraft> unsaved)
{
    Stored out;
    out.isUnsaved = unsaved.has_value();
    if (unsaved)
        out.draft = std::move(unsaved);
    else if (auto draft = forms::readContentDraft(workspace, id))
        out.draft = std::move(*draft);
    if (!out.draft)
        return out;
    out.vision = forms::parseVision(out.draft->text, out.draft->slug).vision;
    if (out.vision) {
        out.from = visionNamed(connection, out.vision->derivedFrom);
        if (const auto standing = standingOf(connection, *out.draft))
            out.standing = *standing;
    }
    return out;
}

} // namespace

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
            m_drafts = keptVisions(*m_workspace);
            if (found)
                for (const auto &draft : *found)
                    if (std::ranges::find(m_drafts, draft.id, &forms::ContentDraft::id) == m_drafts.end())
                        m_drafts.push_back(draft);
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

const forms::ContentDraft *VisionCraft::draftOn(const Hash &version) const
{
    const auto found = std::ranges::find(m_drafts, std::optional{version}, &forms::ContentDraft::basedOn);
    return found == m_drafts.end() ? nullptr : &*found;
}

std::vector<std::string> VisionCraft::takenNames() const
{
    std::vector<std::string> out;
    for (const auto &draft : m_drafts)
        out.push_back(draft.slug);
    out.push_back(vision().id.text());
    return out;
}

QString VisionCraft::draftWords() const
{
    if (!m_standing)
        return tr("what is published could not be read");
    return m_standing->based == 0 ? tr("not published yet") : tr("draft on version %1").arg(m_standing->based);
}

QString VisionCraft::newerWords() const
{
    if (!m_standing || !m_standing->newer)
        return {};
    const auto &newer = *m_standing->newer;
    return newer.by ? tr("Version %1 was published since, by %2 on %3.")
                          .arg(newer.number)
                          .arg(m_workspace->nameOf(newer.by->author), day(newer.by->at))
                    : tr("Version %1 was published since.").arg(newer.number);
}

QStringList VisionCraft::servable() const
{
    QStringList out;
    if (m_from)
        for (const auto &pillar : m_from->pillars)
            out << shown(pillar.name);
    return out;
}

void VisionCraft::put(forms::ContentDraft draft, Vision vision, std::optional<Vision> from,
                      std::optional<VisionStanding> standing)
{
    ++m_turn;
    Q_EMIT settling();
    keepHeld();
    m_known.clear();
    m_proposedFrom.reset();
    if (from)
        know(*from);
    m_from = std::move(from);
    m_standing = std::move(standing);
    m_history = forms::History<Vision>(std::move(vision));
    m_saver.attach(m_workspace, std::move(draft));
    putDown();
    show();
    check();
    Q_EMIT opened();
    Q_EMIT edited();
    if (m_aside.draft == m_saver.draft().id)
        Q_EMIT takenUp();
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
    put(std::move(draft), std::move(vision), std::move(from), VisionStanding{});
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
    const auto unsaved = keptVision(*m_workspace, draft);
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), draft, kept = unsaved ? std::optional{unsaved->draft} : std::nullopt](
            storage::Connection &connection) { return readStored<Stored>(*engine, connection, draft, kept); },
        [this, turn = ++m_turn](Stored stored) {
            if (turn == m_turn) // else something else was asked for meanwhile
                takeStored(std::move(stored));
        });
}

void VisionCraft::takeStored(Stored stored)
{
    if (!stored.vision) {
        Q_EMIT said(tr("The draft could not be read. It is kept as it is."));
        m_unread = std::move(stored.draft);
        if (m_unread && !stored.isUnsaved && m_workspace->may(organisation::Task::PublishVisionsAndForms))
            Q_EMIT unreadFound();
        return;
    }
    put(std::move(*stored.draft), std::move(*stored.vision), std::move(stored.from), std::move(stored.standing));
    if (stored.isUnsaved)
        keepNow();
    if (m_standing && m_standing->newer)
        Q_EMIT newerAsked(false);
}

void VisionCraft::editPublished(VisionReading *published)
{
    const auto &version = published->version();
    if (const auto *const begun = draftOn(version.hash))
        openStored(begun->id);
    else
        putVersion(published->published(), version.hash, int(version.number));
}

void VisionCraft::putVersion(Vision vision, const Hash &version, int number)
{
    const auto name = vision.derivedFrom;
    forms::ContentDraft draft{.id = forms::ContentDraftId{newId(m_workspace->clock())},
                              .kind = forms::ContentKind::Vision,
                              .slug = vision.id.text(),
                              .title = vision.title,
                              .basedOn = version,
                              .author = m_workspace->person()};
    m_workspace->read(
        this, [name](storage::Connection &connection) { return visionNamed(connection, name); },
        [this, turn = ++m_turn, draft = std::move(draft), vision = std::move(vision),
         number](std::optional<Vision> from) {
            if (turn == m_turn)
                put(draft, vision, std::move(from), VisionStanding{.based = number, .newest = number});
        });
}

/// What is published may have changed since the draft was opened.
void VisionCraft::look(std::function<void()> looked)
{
    if (!isOpen() || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    auto draft = m_saver.draft();
    draft.text = forms::writeYaml(vision());
    m_workspace->read(
        this, [draft](storage::Connection &connection) { return standingOf(connection, draft); },
        [this, turn = m_turn, basedOn = draft.basedOn,
         looked = std::move(looked)](const Result<VisionStanding, storage::StorageFailure> &standing) {
            if (turn != m_turn || basedOn != m_saver.draft().basedOn)
                return;
            m_standing = standing ? std::optional{*standing} : std::nullopt;
            Q_EMIT opened();
            if (looked && m_standing)
                looked();
            else if (looked)
                Q_EMIT said(tr("What is published could not be read. Nothing was published; the draft stays."));
        });
}

void VisionCraft::askPublish()
{
    Q_EMIT settling();
    check(); // what is asked about is what stands there now
    look([this] {
        if (m_standing->newer)
            Q_EMIT newerAsked(true);
        else
            Q_EMIT publishReady();
    });
}

void VisionCraft::startFromNewest()
{
    if (!m_standing || !m_standing->newer)
        return;
    const auto newer = *m_standing->newer;
    const auto told = [this] { Q_EMIT said(tr("The older draft is kept among the drafts.")); };
    if (const auto *const begun = draftOn(newer.hash)) {
        openStored(begun->id);
        told();
        return;
    }
    m_workspace->read(
        this, [hash = newer.hash](storage::Connection &connection) { return forms::loadVision(connection, hash); },
        [this, turn = ++m_turn, newer, told](const Result<forms::LoadedVision, forms::VersionError> &loaded) {
            if (turn != m_turn)
                return;
            if (!loaded) {
                Q_EMIT said(tr("That version could not be read. The draft stays on the table."));
                return;
            }
            putVersion(loaded->vision, newer.hash, newer.number);
            told();
        });
}

void VisionCraft::clear()
{
    ++m_turn;
    m_standing.reset();
    m_proposedFrom.reset();
    putDown();
    Q_EMIT opened();
}

void VisionCraft::leave()
{
    Q_EMIT settling();
    keepHeld();
    m_saver.detach();
    clear();
    readDrafts();
}

void VisionCraft::discard()
{
    takeOff({});
}

QString VisionCraft::unreadTitle() const
{
    return m_unread ? shown(m_unread->title) : QString();
}

void VisionCraft::discardUnread()
{
    const auto unread = std::exchange(m_unread, std::nullopt);
    const auto engine = m_workspace->sharedEngine();
    if (!unread || !engine)
        return;
    inBackground(
        this,
        [engine, id = unread->id, by = m_workspace->person()] { return forms::discardContentDraft(*engine, by, id); },
        [this](const Result<Done, forms::ContentDraftFailure> &done) {
            Q_EMIT said(done ? tr("The draft that could not be read is discarded.")
                             : tr("The draft could not be removed."));
            readDrafts();
        });
}

/// The draft goes for good; where it was published as @p version, its comments stay with that.
void VisionCraft::takeOff(const std::optional<Hash> &version)
{
    const auto id = m_saver.draft().id;
    m_saver.drop();
    clear();
    inBackground(
        this,
        [engine = m_workspace->sharedEngine(), id, version, by = m_workspace->person()] {
            return version ? forms::removePublishedDraft(*engine, id, *version)
                           : forms::discardContentDraft(*engine, by, id);
        },
        [this](const Result<Done, forms::ContentDraftFailure> &done) {
            if (!done)
                Q_EMIT said(tr("The draft could not be removed."));
            readDrafts();
        });
}

void VisionCraft::wasPublished(const PublishedText &published)
{
    if (!isOpen() || m_saver.draft().id != published.draft) {
        settleStored(m_workspace, published, this, [this] { readDrafts(); });
        return;
    }
    Q_EMIT settling();
    if (m_held.empty() && forms::writeYaml(vision()) == published.text) {
        takeOff(published.version);
        return;
    }
    m_saver.rebase(published.version);
    keepNow();
    m_standing = VisionStanding{.based = published.number,
                                .newest = std::max(published.number, m_standing ? m_standing->newest : 0)};
    Q_EMIT opened();
    Q_EMIT said(tr("Version %1 is published. What was written since stays on the table, as a draft on it.")
                    .arg(published.number));
    look({});
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
    Q_EMIT settling();
    auto proposed = forms::proposedAsCx(vision(), {}, takenNames());
    if (!proposed) {
        Q_EMIT said(sentence(proposed.error()));
        return;
    }
    Before before{m_saver.draft(), vision(), m_from, m_standing};
    leave();
    begin(std::move(*proposed), {});
    if (!isOpen())
        return;
    m_proposedFrom = std::move(before);
    Q_EMIT edited();
    Q_EMIT takenOff(tr("A new draft lies on the table: “%1”, proposed from “%2”, which stays as it is.")
                        .arg(shown(vision().title), shown(m_proposedFrom->vision.title)));
}

void VisionCraft::takeProposalBack()
{
    auto before = *std::exchange(m_proposedFrom, std::nullopt);
    if (m_held.empty())
        takeOff({});
    else
        leave(); // words that somebody writes come back on the proposal
    put(std::move(before.draft), std::move(before.vision), std::move(before.from), std::move(before.standing));
    if (keptVision(*m_workspace, m_saver.draft().id)) // the disk did not answer, or refused it
        keepNow();
    Q_EMIT said(tr("“%1” is on the table again.").arg(shown(vision().title)));
}

} // namespace ringtrue::qml
