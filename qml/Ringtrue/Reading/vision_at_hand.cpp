// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/vision_at_hand.h"

#include "core/domain/vision_texts.h"
#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

QStringList linesOf(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const auto &text : texts)
        out << shown(text);
    return out;
}

bool isOnAnyOf(const ringtrue::Behaviour &behaviour, const std::vector<Channel> &channels)
{
    return channels.empty() || forms::isOnChannels(behaviour, channels);
}

} // namespace

void VisionAtHand::take(const Vision *vision, const std::vector<Channel> &channels)
{
    beginResetModel();
    m_rows.clear();
    m_vision.reset();
    if (vision != nullptr) {
        m_vision = std::make_shared<const Vision>(inLanguage(*vision, interfaceLanguage()));
        addAbout();
        for (int place = 0; place < int(m_vision->pillars.size()); ++place)
            addPillar(place, channels);
    }
    endResetModel();
    Q_EMIT changed();
}

void VisionAtHand::add(Row row)
{
    if (!row.words.isEmpty())
        m_rows.push_back(std::move(row));
}

void VisionAtHand::addAbout()
{
    add({.kind = Statement, .words = shown(m_vision->statement)});
    add({.kind = About, .label = tr("Our purpose"), .words = shown(m_vision->purpose)});
    add({.kind = About, .label = tr("Whom we serve"), .words = shown(m_vision->serves)});
    add({.kind = About, .label = tr("Our role in their lives"), .words = shown(m_vision->role)});
}

void VisionAtHand::addPillar(int place, const std::vector<Channel> &channels)
{
    const auto &pillar = m_vision->pillars[std::size_t(place)];
    add({.kind = Pillar, .words = shown(pillar.name), .detail = shown(pillar.text), .pillar = place});
    for (const auto &id : pillar.promises)
        if (const auto *const promise = forms::findPromise(*m_vision, id))
            add({.kind = Promise, .label = tr("Promise"), .words = shown(promise->text), .pillar = place});
    for (const auto &behaviour : pillar.behaviours)
        if (isOnAnyOf(behaviour, channels))
            add({.kind = Behaviour,
                 .label = behaviour.audience == BehaviourAudience::Colleagues ? tr("Among colleagues") : QString(),
                 .words = shown(behaviour.text),
                 .pillar = place,
                 .soundsLike = linesOf(behaviour.soundsLike),
                 .doesNotSoundLike = linesOf(behaviour.doesNotSoundLike)});
}

QString VisionAtHand::title() const
{
    return m_vision ? shown(m_vision->title) : QString();
}

int VisionAtHand::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisionAtHand::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case LabelRole:
        return row.label;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case DetailRole:
        return row.detail;
    case PillarRole:
        return row.pillar;
    case LetterRole:
        return row.pillar < 0 ? QString() : shown(m_vision->pillars[std::size_t(row.pillar)].name).left(1).toUpper();
    case SoundsLikeRole:
        return row.soundsLike;
    case DoesNotSoundLikeRole:
        return row.doesNotSoundLike;
    default:
        return {};
    }
}

QHash<int, QByteArray> VisionAtHand::roleNames() const
{
    return {{KindRole, "kind"},
            {LabelRole, "label"},
            {WordsRole, "words"},
            {DetailRole, "detail"},
            {PillarRole, "pillar"},
            {LetterRole, "letter"},
            {SoundsLikeRole, "soundsLike"},
            {DoesNotSoundLikeRole, "doesNotSoundLike"}};
}

} // namespace ringtrue::qml
