// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/sight_graph.h"

#include "forms/model/weights.h"
#include "forms/trace/trace.h"

#include <algorithm>
#include <cstdint>

namespace ringtrue::qml {

namespace {

using Kind = SightKnot::Kind;
using Note = SightKnot::Note;

template <typename List, typename Id>
bool holds(const List &list, const Id &id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

class Graph {
public:
    Graph(std::span<const forms::Form *const> forms, const Vision &vision)
        : m_forms(forms), m_vision(vision), m_set(forms::coverageOf(forms, vision))
    {
    }

    SightGraph made()
    {
        addPillars();
        addBehaviours();
        addObligations();
        for (std::size_t form = 0; form < m_forms.size(); ++form)
            addQuestions(form);
        m_out.phases = m_set.phases;
        m_out.untraced = m_set.untraced;
        const auto &knots = m_out.knots;
        const auto count = [&](Note note) {
            return std::size_t(
                std::count_if(knots.begin(), knots.end(), [&](const auto &k) { return k.note == note; }));
        };
        weighThreads();
        m_out.notAsked = count(Note::NobodyAsks);
        m_out.servesNothing = count(Note::ServesNothing);
        return std::move(m_out);
    }

private:
    void addPillars()
    {
        for (std::size_t place = 0; place < m_vision.pillars.size(); ++place) {
            const auto &pillar = m_vision.pillars[place];
            m_out.knots.push_back({.kind = Kind::Pillar,
                                   .id = pillar.id.text(),
                                   .words = pillar.name,
                                   .weight = m_set.pillars[place].weight,
                                   .pillar = int(place)});
        }
    }
    Note noteOf(const Behaviour &behaviour, const forms::SetCoverage::BehaviourAsked &asked) const
    {
        if (!asked.askedIn.empty())
            return Note::None;
        if (behaviour.audience == BehaviourAudience::Colleagues)
            return Note::AmongColleagues;
        const bool one = m_set.forms.size() == 1;
        const auto &missing = one ? m_set.forms.front().coverage.notAsked : m_set.notAsked;
        return holds(missing, behaviour.id) ? Note::NobodyAsks : Note::OtherChannels;
    }
    void addBehaviours()
    {
        std::size_t at = 0; // both in the vision's order
        for (std::size_t place = 0; place < m_vision.pillars.size(); ++place)
            for (const auto &behaviour : m_vision.pillars[place].behaviours) {
                const auto &asked = m_set.behaviours[at++];
                m_out.threads.emplace_back(place, m_out.knots.size());
                m_out.knots.push_back({.kind = Kind::Behaviour,
                                       .id = behaviour.id.text(),
                                       .words = behaviour.text,
                                       .weight = asked.weight,
                                       .note = noteOf(behaviour, asked),
                                       .pillar = int(place)});
            }
    }
    void addObligations()
    {
        for (const auto &share : m_set.obligations)
            for (const auto *const form : m_forms)
                if (const auto *const obligation = forms::findObligation(*form, share.obligation)) {
                    m_out.knots.push_back({.kind = Kind::Obligation,
                                           .id = obligation->id.text(),
                                           .words = obligation->text,
                                           .weight = share.weight});
                    break;
                }
    }
    void addThread(Kind kind, const std::string &id)
    {
        for (std::size_t at = 0; at < m_out.knots.size(); ++at)
            if (m_out.knots[at].kind == kind && m_out.knots[at].id == id)
                m_out.threads.emplace_back(at, m_out.knots.size());
    }
    void addQuestions(std::size_t at)
    {
        const auto &form = *m_forms[at];
        const auto &covered = m_set.forms[at];
        const auto shares = forms::weightShares(form);
        const Exact inMean(std::int64_t(std::max<std::size_t>(m_set.inMean, 1)));
        std::size_t number = 0;
        for (const auto &section : form.sections)
            for (const auto &question : section.questions) {
                for (const auto &behaviour : question.trace)
                    addThread(Kind::Behaviour, behaviour.text());
                for (const auto &obligation : question.obligations)
                    addThread(Kind::Obligation, obligation.text());
                const auto note = holds(covered.coverage.tracesToNothing, question.id) ? Note::ServesNothing
                                  : holds(covered.forInformation, question.id)         ? Note::ForInformation
                                                                                       : Note::None;
                m_out.knots.push_back({.kind = Kind::Question,
                                       .id = question.id.text(),
                                       .form = at,
                                       .words = question.text,
                                       .weight = shares[number++] / inMean,
                                       .note = note});
            }
    }

    /// A question's weight goes in equal parts to all it serves; a behaviour's to its pillar.
    void weighThreads()
    {
        std::vector<std::size_t> served(m_out.knots.size());
        for (const auto &[from, to] : m_out.threads)
            ++served[to];
        for (const auto &[from, to] : m_out.threads) {
            const auto &end = m_out.knots[to];
            m_out.ribbons.push_back(end.weight / Exact(std::int64_t(served[to])));
        }
    }

    std::span<const forms::Form *const> m_forms;
    const Vision &m_vision;
    forms::SetCoverage m_set;
    SightGraph m_out;
};

} // namespace

SightGraph sightGraph(std::span<const forms::Form *const> forms, const Vision &vision)
{
    return Graph(forms, vision).made();
}

} // namespace ringtrue::qml
