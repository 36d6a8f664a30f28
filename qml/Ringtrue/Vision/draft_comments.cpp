// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/draft_comments.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

using forms::CommentWords;
using forms::ContentComment;

namespace {

const QString commentWriter = QStringLiteral("comment"); // among those of the table

struct AtTable {
    std::vector<ContentComment> comments;
    std::vector<PersonId> people;
};

} // namespace

DraftComments::DraftComments(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &DraftComments::typed, this, [this] {
        if (m_craft != nullptr)
            m_craft->hold(this, isTyping());
    });
}

void DraftComments::type(Typed comment)
{
    m_path = std::move(comment.path);
    m_words = std::move(comment.words);
    Q_EMIT typed();
    if (isTyping())
        Q_EMIT takenUp();
}

void DraftComments::clear()
{
    type({});
}

/// The table is of another draft, or empty: what is being typed goes with its own one, and comes with it.
void DraftComments::follow()
{
    const auto here = m_craft->isOpen() ? std::optional{m_craft->draft().id} : std::nullopt;
    if (here == m_draft)
        return;
    if (m_draft && isTyping())
        m_waiting.insert_or_assign(*m_draft, Typed{m_path, m_words});
    m_draft = here;
    const auto found = here ? m_waiting.extract(*here) : Waiting::node_type();
    type(found ? std::move(found.mapped()) : Typed{});
}

/// @p comment on @p draft is what the disk has been given, and nothing was typed into it since.
bool DraftComments::isOnItsWay(const std::optional<forms::ContentDraftId> &draft, const Typed &comment) const
{
    return m_sent && draft == m_sent->draft && comment.words == m_sent->comment.words;
}

void DraftComments::setAside()
{
    Aside aside{.open = {m_path, m_words}, .waiting = m_waiting};
    if (isOnItsWay(m_draft, aside.open)) {
        aside.open = {};
        m_sent->isBehindLock = true;
    }
    const auto sent = m_sent ? aside.waiting.find(m_sent->draft) : aside.waiting.end();
    if (sent != aside.waiting.end() && isOnItsWay(sent->first, sent->second)) {
        aside.waiting.erase(sent);
        m_sent->isBehindLock = true;
    }
    if (!aside.open.words.trimmed().isEmpty() || !aside.waiting.empty())
        m_craft->setAside(commentWriter, std::move(aside));
}

void DraftComments::takeUp()
{
    auto words = m_craft->takeAside(commentWriter);
    auto *const aside = std::any_cast<Aside>(&words);
    if (aside == nullptr)
        return;
    m_waiting.merge(aside->waiting);
    if (aside->open.words.trimmed().isEmpty())
        Q_EMIT typed();
    else
        type(std::move(aside->open));
}

void DraftComments::setCraft(VisionCraft *craft)
{
    m_craft = craft;
    connect(m_craft, &VisionCraft::locking, this, &DraftComments::setAside);
    connect(m_craft, &VisionCraft::takenUp, this, &DraftComments::takeUp);
    connect(m_craft, &VisionCraft::opened, this, &DraftComments::follow);
    connect(m_craft, &VisionCraft::opened, this, &DraftComments::read);
    connect(m_craft, &VisionCraft::edited, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ThingRole});
    });
    follow();
    read();
}

void DraftComments::read()
{
    m_problem.clear();
    auto *const workspace = m_craft->workspace();
    if (workspace == nullptr || workspace->state() != OpenWorkspace::Open || !m_craft->isOpen()) {
        showTable({}, {});
        return;
    }
    inBackground(
        this,
        [engine = workspace->sharedEngine(), draft = m_craft->draft().id] {
            auto comments = forms::commentsOn(*engine, draft);
            auto people = forms::participantsOf(*engine, draft);
            return AtTable{comments ? std::move(*comments) : std::vector<ContentComment>(),
                           people ? std::move(*people) : std::vector<PersonId>()};
        },
        [this, draft = m_craft->draft().id](AtTable table) {
            if (draft != m_craft->draft().id)
                return;
            showTable(std::move(table.comments), std::move(table.people));
        });
}

/// Rows that stay keep their delegates, and with them the focus.
void DraftComments::showTable(std::vector<ContentComment> comments, std::vector<PersonId> people)
{
    const bool areSame =
        comments.size() == m_rows.size()
        && std::equal(comments.begin(), comments.end(), m_rows.begin(),
                      [](const ContentComment &one, const ContentComment &other) { return one.id == other.id; });
    if (!areSame)
        beginResetModel();
    m_rows = std::move(comments);
    m_people = std::move(people);
    if (!areSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    m_craft->setDiscussed(openPaths());
    Q_EMIT changed();
}

/// What is not settled is about: the path of a card each, empty of the whole.
QStringList DraftComments::openPaths() const
{
    QStringList out;
    for (const auto &row : m_rows)
        if (!row.resolved)
            out << QString::fromStdString(row.path);
    return out;
}

/// Runs @p work(workspace, draft) on another thread; reads again, or says that it was not kept.
template <typename Work>
void DraftComments::run(Work work)
{
    m_craft->keepNow();
    inBackground(
        this,
        [engine = m_craft->workspace()->sharedEngine(), draft = m_craft->draft().id, work = std::move(work)] {
            return bool(work(*engine, draft));
        },
        [this](bool done) { settle(done); });
}

void DraftComments::settle(bool isKept)
{
    read();
    if (!isKept)
        m_problem = tr("It was not kept. Look whether the disk has room, then say it again.");
    Q_EMIT changed();
}

void DraftComments::say(const QString &path, const QString &words)
{
    const auto text = words.trimmed();
    if (text.isEmpty() || isSaying() || !m_craft->isOpen())
        return;
    m_sent =
        std::make_shared<Sent>(Sent{.draft = m_craft->draft().id, .comment = {path, words}, .isBehindLock = false});
    Q_EMIT changed();
    ContentComment said{.id = forms::ContentCommentId{newId(m_craft->workspace()->clock())},
                        .author = m_craft->workspace()->person(),
                        .path = path.toStdString(),
                        .text = text.toStdString()};
    m_craft->keepNow();
    auto *const workspace = m_craft->workspace();
    inBackground(
        workspace, // which outlives the page
        [engine = workspace->sharedEngine(), draft = m_craft->draft().id, said = std::move(said)] {
            return bool(forms::comment(*engine, draft, said));
        },
        [self = QPointer<DraftComments>(this), workspace, seat = workspace->seat(), sent = m_sent,
         title = m_craft->draft().title](bool isKept) {
            const bool isSeen = self && self->m_draft == sent->draft && !sent->isBehindLock;
            if (self)
                self->wasSaid(*sent, isKept);
            if (isKept)
                return;
            if (sent->isBehindLock)
                workspace->keepRefused(seat, VisionCraft::sheetOf(sent->draft, commentWriter,
                                                                  Aside{.open = sent->comment, .waiting = {}}));
            if (!isSeen)
                workspace->tell(seat, tr("What you said about the draft “%1” was not kept: “%2”. Look whether the disk "
                                         "has room, then say it again.")
                                          .arg(shown(title), sent->comment.words.trimmed()));
        });
}

/// The disk has answered about @p sent; what was typed since stays.
void DraftComments::wasSaid(const Sent &sent, bool isKept)
{
    m_sent.reset();
    if (m_draft == sent.draft) {
        if (isKept && m_words == sent.comment.words)
            type({m_path, {}});
        settle(isKept);
        return;
    }
    const auto waiting = m_waiting.find(sent.draft);
    if (isKept && waiting != m_waiting.end() && waiting->second.words == sent.comment.words)
        m_waiting.erase(waiting);
    Q_EMIT typed();
    Q_EMIT changed();
}

void DraftComments::resolve(int row, bool resolved)
{
    if (row < 0 || row >= rowCount())
        return;
    run([id = m_rows[std::size_t(row)].id, resolved](service::Workspace &workspace, const forms::ContentDraftId &) {
        return forms::resolveComment(workspace, id, resolved ? forms::Resolved::Yes : forms::Resolved::No);
    });
}

void DraftComments::keep(std::vector<PersonId> people)
{
    run([people = std::move(people)](service::Workspace &workspace, const forms::ContentDraftId &draft) {
        return forms::setParticipants(workspace, draft, people);
    });
}

void DraftComments::invite(int place)
{
    const auto people = absent();
    if (place < 0 || place >= int(people.size()))
        return;
    auto all = m_people;
    all.push_back(people[std::size_t(place)]);
    keep(std::move(all));
}

void DraftComments::dismiss(int place)
{
    if (place < 0 || place >= int(m_people.size()))
        return;
    auto all = m_people;
    all.erase(all.begin() + place);
    keep(std::move(all));
}

/// Who could be asked: everybody here who is not at the table.
std::vector<PersonId> DraftComments::absent() const
{
    std::vector<PersonId> out;
    for (const auto &listed : m_craft->workspace()->directory().people)
        if (listed.person.active && listed.legible == organisation::Legible::Yes
            && std::find(m_people.begin(), m_people.end(), listed.person.id) == m_people.end())
            out.push_back(listed.person.id);
    return out;
}

QStringList DraftComments::participants() const
{
    QStringList out;
    for (const auto &person : m_people)
        out << m_craft->workspace()->nameOf(person);
    return out;
}

QStringList DraftComments::others() const
{
    QStringList out;
    if (m_craft == nullptr || m_craft->workspace() == nullptr)
        return out;
    for (const auto &person : absent())
        out << m_craft->workspace()->nameOf(person);
    return out;
}

int DraftComments::countOpen() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const ContentComment &row) { return !row.resolved; }));
}

QString DraftComments::thingAt(const QString &path) const
{
    const auto part = forms::partAt(path.toStdString());
    return part ? wordsOf(m_craft->vision(), *part) : tr("The vision");
}

QString DraftComments::saidIn(const ContentComment &comment)
{
    switch (comment.words) {
    case CommentWords::Readable:
        return shown(comment.text);
    case CommentWords::Erased:
        return tr("Erased with the person who said it.");
    case CommentWords::NoKey:
        return tr("Not readable on this computer.");
    case CommentWords::Damaged:
        return tr("Damaged.");
    }
    return {};
}

int DraftComments::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DraftComments::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case AuthorRole:
        return m_craft->workspace()->nameOf(row.author);
    case WhenRole:
        return tr("%1 at %2").arg(day(row.at), qml::clock(row.at));
    case WordsRole:
        return saidIn(row);
    case PathRole:
        return QString::fromStdString(row.path);
    case ThingRole: {
        const auto thing = thingAt(QString::fromStdString(row.path));
        return thing.isEmpty() ? tr("No longer on the table") : thing;
    }
    case ResolvedRole:
        return row.resolved;
    case ReadableRole:
        return row.words == CommentWords::Readable;
    default:
        return {};
    }
}

QHash<int, QByteArray> DraftComments::roleNames() const
{
    return {{AuthorRole, "author"}, {WhenRole, "when"},         {WordsRole, "words"},      {PathRole, "path"},
            {ThingRole, "thing"},   {ResolvedRole, "resolved"}, {ReadableRole, "readable"}};
}

} // namespace ringtrue::qml
