// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/threads.h"

#include "forms/trace/quote_place.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

/// The quotes of @p source as they stand in its text; those that do not stand there last.
std::vector<const Quote *> inTextOrder(const Source &source)
{
    std::vector<std::pair<std::size_t, const Quote *>> placed;
    for (const Quote &quote : source.quotes) {
        const auto place = placeOfQuote(source.text, quote.text);
        placed.emplace_back(place ? place->begin : std::string::npos, &quote);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Quote *> out;
    for (const auto &entry : placed)
        out.push_back(entry.second);
    return out;
}

std::size_t firstPillarWith(const Vision &vision, const PromiseSlug &promise)
{
    for (std::size_t i = 0; i < vision.pillars.size(); ++i)
        if (std::ranges::find(vision.pillars[i].promises, promise) != vision.pillars[i].promises.end())
            return i;
    return noPillar;
}

std::vector<std::pair<std::size_t, const Promise *>> byPillar(const Vision &vision)
{
    std::vector<std::pair<std::size_t, const Promise *>> out;
    for (const Promise &promise : vision.promises)
        out.emplace_back(firstPillarWith(vision, promise.id), &promise);
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return out;
}

} // namespace

Threads::Threads(const Vision &vision)
{
    for (const Source &source : vision.sources)
        for (const Quote *quote : inTextOrder(source))
            m_names[0].push_back(source.id.text() + '/' + quote->id.text());
    for (const auto &[pillar, promise] : byPillar(vision)) {
        const Knot to{ThreadColumn::Promises, m_names[1].size()};
        m_names[1].push_back(promise->id.text());
        m_promiseBlocks.push_back(pillar);
        for (const QuoteReference &reference : promise->quotes)
            if (const auto from = find(ThreadColumn::Quotes, reference.source.text() + '/' + reference.quote.text()))
                link(*from, to, pillar);
    }
    for (std::size_t i = 0; i < vision.pillars.size(); ++i) {
        const Pillar &pillar = vision.pillars[i];
        const Knot here{ThreadColumn::Pillars, i};
        m_names[2].push_back(pillar.id.text());
        for (const PromiseSlug &promise : pillar.promises)
            if (const auto from = find(ThreadColumn::Promises, promise.text()))
                link(*from, here, i);
        for (const Behaviour &behaviour : pillar.behaviours) {
            link(here, {ThreadColumn::Behaviours, m_names[3].size()}, i);
            m_names[3].push_back(behaviour.id.text());
            m_behaviourBlocks.push_back(i);
        }
    }
}

void Threads::link(const Knot &from, const Knot &to, std::size_t pillar)
{
    const Thread thread{from, to, pillar};
    if (std::ranges::find(m_threads, thread) == m_threads.end())
        m_threads.push_back(thread);
}

std::optional<Knot> Threads::find(ThreadColumn column, const std::string &name) const
{
    const auto &names = m_names[std::size_t(column)];
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return Knot{column, std::size_t(found - names.begin())};
}

std::size_t Threads::block(const Knot &knot) const
{
    switch (knot.column) {
    case ThreadColumn::Promises:
        return m_promiseBlocks[knot.row];
    case ThreadColumn::Pillars:
        return knot.row;
    case ThreadColumn::Behaviours:
        return m_behaviourBlocks[knot.row];
    case ThreadColumn::Quotes:
        return noPillar;
    }
    return noPillar;
}

std::vector<Knot> Threads::lineThrough(const Knot &knot) const
{
    std::set<Knot> up{knot};
    std::set<Knot> down{knot};
    for (int pass = 0; pass < 3; ++pass) // three steps lead from one end to the other
        for (const Thread &thread : m_threads) {
            if (up.contains(thread.to))
                up.insert(thread.from);
            if (down.contains(thread.from))
                down.insert(thread.to);
        }
    up.insert(down.begin(), down.end());
    return {up.begin(), up.end()};
}

std::optional<Knot> Threads::below(const Knot &knot, int steps) const
{
    const auto row = std::ptrdiff_t(knot.row) + steps;
    if (row < 0 || std::size_t(row) >= rows(knot.column))
        return std::nullopt;
    return Knot{knot.column, std::size_t(row)};
}

std::optional<Knot> Threads::right(const Knot &knot) const
{
    const auto found = std::ranges::find(m_threads, knot, &Thread::from);
    return found == m_threads.end() ? std::nullopt : std::optional{found->to};
}

std::optional<Knot> Threads::left(const Knot &knot) const
{
    std::optional<Knot> first;
    for (const Thread &thread : m_threads)
        if (thread.to == knot && (!first || thread.from < *first))
            first = thread.from;
    return first;
}

} // namespace ringtrue::forms
