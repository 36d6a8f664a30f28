// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/journey_list.h"

#include "core/organisation/may_read.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostBefore = 3;
constexpr std::int64_t mostAfter = 2;
constexpr std::int64_t microsecondsPerSecond = 1'000'000;
constexpr std::int64_t microsecondsPerDay = 86'400'000'000;
constexpr std::int64_t daysTold = 60; // from then on the date says more

} // namespace

void JourneyList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation == nullptr)
        return;
    connect(m_evaluation, &Evaluation::stateChanged, this, &JourneyList::load);
    load();
}

void JourneyList::load()
{
    const auto &interaction = m_evaluation->loaded().interaction;
    const bool isRecord = m_evaluation->isRecord();
    if (!interaction && m_loaded) {
        m_loaded.reset();
        take({});
    }
    if (m_evaluation->state() == Evaluation::Loading || m_workspace == nullptr || !interaction
        || (m_loaded == interaction->id && m_loadedAfter == isRecord))
        return;
    m_loaded = interaction->id;
    m_loadedAfter = isRecord;
    m_loading = true;
    take({{*interaction}, 0}); // it stands there at once; others join it
    m_workspace->read(
        this,
        [about = *interaction, isRecord, reader = m_workspace->reader()](storage::Connection &connection) {
            return read(connection, about, isRecord, reader);
        },
        [this, about = interaction->id](Contacts contacts) {
            if (m_loaded != about)
                return;
            m_loading = false;
            take(std::move(contacts));
        });
}

JourneyList::Contacts JourneyList::read(storage::Connection &connection, const Interaction &interaction, bool isRecord,
                                        const Person &reader)
{
    const auto isHidden = [&](const Interaction &other) { return !organisation::mayReadInteraction(reader, other); };
    Contacts contacts;
    if (auto before = organisation::contactsBefore(connection, interaction, mostBefore))
        contacts.all = std::move(*before);
    std::erase_if(contacts.all, isHidden);
    contacts.here = contacts.all.size();
    contacts.all.push_back(interaction);
    if (isRecord)
        if (const auto after = organisation::contactsAfter(connection, interaction, mostAfter))
            std::ranges::remove_copy_if(*after, std::back_inserter(contacts.all), isHidden);
    return contacts;
}

void JourneyList::take(Contacts contacts)
{
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
    Q_EMIT changed();
}

QString JourneyList::alone() const
{
    if (m_loading || m_contacts.all.size() != 1)
        return {};
    if (!m_contacts.all.front().customer)
        return tr("Who the customer was is not known");
    if (!organisation::mayReadAllInteractions(m_workspace->reader()))
        return tr("You served no other interaction of this customer");
    return m_loadedAfter ? tr("No other interaction of this customer is known")
                         : tr("No earlier interaction of this customer is known");
}

QString JourneyList::thisOne(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return tr("This call");
    case Channel::Chat:
        return tr("This chat");
    case Channel::Mail:
        return tr("This mail");
    case Channel::Visit:
        return tr("This visit");
    case Channel::Web:
        return tr("This request");
    }
    return {};
}

QString JourneyList::when(const Interaction &contact) const
{
    const auto &here = m_contacts.all[m_contacts.here];
    const auto gap = contact.startedAt.microseconds - here.startedAt.microseconds;
    if (std::abs(gap) > daysTold * microsecondsPerDay)
        return day(contact.startedAt);
    if (std::abs(gap) < microsecondsPerSecond)
        return tr("at the same time");
    return gap < 0 ? tr("%1 before").arg(qml::span(-gap / 1000)) : tr("%1 after").arg(qml::span(gap / 1000));
}

int JourneyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.all.size());
}

QVariant JourneyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &contact = m_contacts.all[std::size_t(index.row())];
    const bool here = std::size_t(index.row()) == m_contacts.here;
    const auto name = interactionName(contact.channel, contact.reference);
    const auto contactType = m_workspace->contactTypeName(contact.contactType);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name;
    case WordsRole:
        return here ? thisOne(contact.channel) : contactType.isEmpty() ? name : contactType;
    case WhenRole:
        return here ? duration(contact.durationMs) : when(contact);
    case IconRole:
        return channelIcon(contact.channel);
    case StepsRole:
        return index.row() - int(m_contacts.here);
    default:
        return {};
    }
}

QHash<int, QByteArray> JourneyList::roleNames() const
{
    return {{NameRole, "name"}, {WordsRole, "words"}, {WhenRole, "when"}, {IconRole, "iconName"}, {StepsRole, "steps"}};
}

} // namespace ringtrue::qml
