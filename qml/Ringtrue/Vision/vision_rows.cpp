// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_rows.h"

#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::Knot;
using forms::ThreadColumn;

namespace {

QStringList shownAll(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const auto &text : texts)
        out << shown(text);
    return out;
}

} // namespace

VisionRows::VisionRows(QObject *parent)
    : KeyedRows({"knot", "words", "name", "detail", "audience", "channelIcons", "channelWords", "soundsLike",
                 "doesNotSoundLike", "serves"},
                parent)
{
}

void VisionRows::setReading(VisionReading *reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    if (m_reading != nullptr)
        connect(m_reading, &VisionReading::read, this, &VisionRows::refresh);
    refresh();
}

void VisionRows::setColumn(Column column)
{
    m_column = column;
    refresh();
}

void VisionRows::setBlock(int block)
{
    if (block == m_block)
        return;
    m_block = block;
    refresh();
}

QString VisionRows::letter() const
{
    if (m_reading == nullptr || m_block < 0 || m_block >= m_reading->pillarCount())
        return {};
    return shown(m_reading->vision().pillars[std::size_t(m_block)].name).left(1).toUpper();
}

VisionRows::Card VisionRows::promise(const std::string &slug) const
{
    const auto &vision = m_reading->vision();
    const auto *const promise = forms::findPromise(vision, PromiseSlug(slug));
    int quotes = 0;
    int research = 0;
    for (const auto &reference : promise->quotes)
        if (const auto *const source = forms::findSource(vision, reference.source)) {
            ++quotes;
            research += isCustomerResearch(source->kind) ? 1 : 0;
        }
    Card row{.text = shown(promise->text), .detail = quotesName(quotes)};
    if (research > 0)
        row.detail = tr("%1, research %2").arg(row.detail).arg(research);
    row.audience = promiseAudienceName(promise->to);
    return row;
}

VisionRows::Card VisionRows::pillar(std::size_t place) const
{
    const auto &pillar = m_reading->vision().pillars[place];
    Card row{.text = shown(pillar.text), .name = shown(pillar.name)};
    if (pillar.serves)
        row.serves = m_reading->servedName(*pillar.serves);
    return row;
}

VisionRows::Card VisionRows::behaviour(const std::string &slug, std::size_t pillar) const
{
    const auto &all = m_reading->vision().pillars[pillar].behaviours;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Behaviour &behaviour) { return behaviour.id.text() == slug; });
    Card row{.text = shown(found->text),
             .soundsLike = shownAll(found->soundsLike),
             .doesNotSoundLike = shownAll(found->doesNotSoundLike)};
    if (found->audience == BehaviourAudience::Colleagues)
        row.audience = tr("colleagues");
    QStringList words;
    for (const auto channel : found->channels) {
        row.channelIcons << channelIcon(channel);
        words << channelName(channel);
    }
    row.channelWords = words.isEmpty() ? tr("every channel") : words.join(QStringLiteral(", "));
    return row;
}

void VisionRows::refresh()
{
    QList<Row> rows;
    if (m_reading != nullptr && m_reading->state() == VisionReading::Shown) {
        const auto &threads = m_reading->threads();
        const auto wanted = m_block < 0 ? forms::noPillar : std::size_t(m_block);
        const auto column = ThreadColumn(int(m_column));
        for (std::size_t i = 0; i < threads.rows(column); ++i) {
            const Knot knot{column, i};
            if (threads.block(knot) != wanted)
                continue;
            const auto &name = threads.name(knot);
            const Card card = m_column == Promises  ? promise(name)
                              : m_column == Pillars ? pillar(i)
                                                    : behaviour(name, wanted);
            rows.append({QString::fromStdString(name),
                         {VisionReading::nameOf(knot), card.text, card.name, card.detail, card.audience,
                          card.channelIcons, card.channelWords, card.soundsLike, card.doesNotSoundLike, card.serves}});
        }
    }
    show(rows);
    Q_EMIT changed();
}

} // namespace ringtrue::qml
