// SPDX-License-Identifier: Apache-2.0
// A pillar that is being written: its words, and the promises that it rests on.
#include "forms/edit/vision_link.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/part_editor.h"

#include <algorithm>

namespace ringtrue::qml {

void PartEditor::loadPillar(const PillarSlug &id)
{
    auto vision = m_craft->vision();
    const auto &pillar = *forms::find(vision, id);
    m_name = shown(pillar.name);
    m_words = shown(pillar.text);
    m_promises = m_tied = pillar.promises;
    if (const auto &from = m_craft->from(); from && pillar.serves)
        for (std::size_t i = 0; i < from->pillars.size(); ++i)
            if (from->pillars[i].id == *pillar.serves)
                m_serves = int(i) + 1;
}

QStringList PartEditor::promiseNames() const
{
    QStringList out;
    if (m_kind == PillarWords)
        for (const auto &promise : m_craft->vision().promises)
            out << shown(promise.text);
    return out;
}

QList<int> PartEditor::promises() const
{
    QList<int> out;
    if (m_kind != PillarWords)
        return out;
    const auto &all = m_craft->vision().promises;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::find(m_promises, all[i].id) != m_promises.end())
            out << int(i);
    return out;
}

QString PartEditor::pillarName() const
{
    const auto *const id = m_kind == BehaviourWords && m_new && m_part ? std::get_if<PillarSlug>(&*m_part) : nullptr;
    if (id == nullptr)
        return {};
    auto vision = m_craft->vision();
    const auto *const pillar = forms::find(vision, *id);
    return pillar == nullptr ? QString() : shown(pillar->name);
}

QStringList PartEditor::behaviours() const
{
    QStringList out;
    const auto *const id = m_kind == PillarWords && m_part ? std::get_if<PillarSlug>(&*m_part) : nullptr;
    if (id == nullptr)
        return out;
    auto vision = m_craft->vision();
    if (const auto *const pillar = forms::find(vision, *id))
        for (const auto &behaviour : pillar->behaviours)
            out << shown(behaviour.text);
    return out;
}

void PartEditor::setPromise(int place, bool on)
{
    const auto &all = m_craft->vision().promises;
    if (place < 0 || place >= int(all.size()))
        return;
    const auto &promise = all[std::size_t(place)].id;
    std::erase(m_promises, promise);
    if (on)
        m_promises.push_back(promise);
    Q_EMIT typed();
}

/// What the table tied and untied meanwhile counts, too, beside what was ticked here.
void PartEditor::takeTies()
{
    if (m_kind != PillarWords || m_new)
        return;
    const auto &pillars = m_craft->vision().pillars;
    const auto pillar = std::ranges::find(pillars, std::get<PillarSlug>(*m_part), &Pillar::id);
    if (pillar == pillars.end())
        return;
    const auto isIn = [](const std::vector<PromiseSlug> &all, const PromiseSlug &one) {
        return std::ranges::find(all, one) != all.end();
    };
    for (const auto &promise : pillar->promises)
        if (!isIn(m_tied, promise) && !isIn(m_promises, promise))
            m_promises.push_back(promise);
    for (const auto &promise : m_tied)
        if (!isIn(pillar->promises, promise))
            std::erase(m_promises, promise);
    m_tied = pillar->promises;
}

namespace {

/// Ties @p pillar to those of @p wanted, and to no other promise.
forms::VisionEdit restingOn(forms::VisionEdit step, const PillarSlug &pillar, const std::vector<PromiseSlug> &wanted)
{
    if (!step)
        return step;
    const auto promises = step->vision.promises;
    for (const auto &promise : promises) {
        const bool is = forms::areLinked(step->vision, promise.id, pillar);
        const bool should = std::ranges::find(wanted, promise.id) != wanted.end();
        if (is == should)
            continue;
        auto next = forms::toggleLink(step->vision, promise.id, pillar);
        if (!next)
            return next;
        step->vision = std::move(next->vision);
    }
    return step;
}

} // namespace

forms::VisionEdit PartEditor::editedPillar() const
{
    std::optional<PillarSlug> serves;
    if (const auto &from = m_craft->from(); from && m_serves > 0 && m_serves <= int(from->pillars.size()))
        serves = from->pillars[std::size_t(m_serves) - 1].id;
    const forms::PillarWords words{
        .name = m_name.toStdString(), .text = m_words.toStdString(), .serves = std::move(serves)};
    if (!m_new) {
        const auto &pillar = std::get<PillarSlug>(*m_part);
        return restingOn(forms::changePillar(m_craft->vision(), pillar, words), pillar, m_promises);
    }
    const auto made = forms::pillarFrom(m_craft->vision(), {std::get<PromiseSlug>(*m_part)}, words.name);
    if (!made)
        return Failure{made.error()};
    const auto &pillar = std::get<PillarSlug>(*made->at);
    return restingOn(forms::changePillar(made->vision, pillar, words), pillar, m_promises);
}

} // namespace ringtrue::qml
