// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/rings_true_facts.h"

#include "core/domain/people.h"
#include "core/ledger/body_fields.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/sealed_lists.h"
#include "forms/facts/sql.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace ringtrue::forms {

namespace {

using ledger::Body;

constexpr std::int64_t best = 5;

Body pillarsBody(const std::vector<std::optional<RatingCounts>> &pillars)
{
    Body out = Body::array();
    for (const auto &counts : pillars)
        out.push_back(counts ? Body(*counts) : Body(nullptr));
    return out;
}

Body cutsBody(const std::vector<CutCounts> &cuts)
{
    Body out = Body::array();
    for (const auto &one : cuts)
        out.push_back({{"cut", word(one.cut)},
                       {"value", one.value},
                       {"answers", one.answers},
                       {"pillars", pillarsBody(one.pillars)}});
    return out;
}

bool isWhole(const Body &value, std::int64_t from, std::int64_t to)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= from && value.get<std::int64_t>() <= to;
}

/// Counts of at least fewestShown people and of at most @p answers.
std::optional<RatingCounts> countsOf(const Body &body, std::int64_t answers)
{
    if (!body.is_array() || body.size() != best)
        return std::nullopt;
    RatingCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!isWhole(body[i], 0, answers))
            return std::nullopt;
        counts[i] = body[i].get<std::int64_t>();
    }
    const auto n = sum(counts);
    return n < fewestShown || n > answers ? std::nullopt : std::optional{counts};
}

/// Of each of @p pillars counts or null.
std::optional<std::vector<std::optional<RatingCounts>>> allCountsOf(const Body &list, std::size_t pillars,
                                                                    std::int64_t answers)
{
    if (list.size() != pillars)
        return std::nullopt;
    std::vector<std::optional<RatingCounts>> out;
    for (const auto &one : list) {
        const auto read = countsOf(one, answers);
        if (!read && !one.is_null())
            return std::nullopt;
        out.push_back(read);
    }
    return out;
}

bool isValueOf(Cut cut, std::string_view value)
{
    switch (cut) {
    case Cut::Role:
        return roleFromWord(value).has_value();
    case Cut::Team:
        return TeamId::parse(value).has_value();
    case Cut::Tenure:
        return tenureFromWord(value).has_value();
    }
    return false;
}

std::optional<CutCounts> cutOf(const Body &entry, const RingsTrueClosed &closed)
{
    ledger::BodyFields fields(entry);
    const auto cut = cutFromWord(fields.text("cut"));
    CutCounts out;
    out.value = fields.text("value");
    out.answers = fields.integer("answers");
    const auto &pillars = fields.array("pillars");
    if (!fields.ok() || !cut || !isValueOf(*cut, out.value) || out.answers < fewestShown
        || out.answers > closed.answers)
        return std::nullopt;
    auto counts = allCountsOf(pillars, closed.pillars.size(), out.answers);
    if (!counts)
        return std::nullopt;
    out.cut = *cut;
    out.pillars = std::move(*counts);
    return out;
}

/// What is left of a whole when the groups of one cut are taken from it: what anybody can work out by subtraction.
class Rest {
public:
    explicit Rest(const RingsTrueClosed &closed) : m_answers(closed.answers), m_pillars(closed.counts) {}

    /// Whether @p group can be in the whole beside those before it.
    bool take(const CutCounts &group)
    {
        m_answers -= group.answers;
        if (m_answers < 0)
            return false;
        for (std::size_t pillar = 0; pillar < m_pillars.size(); ++pillar)
            if (group.pillars[pillar] && !take(m_pillars[pillar], *group.pillars[pillar]))
                return false;
        return true;
    }
    /// Whether nobody is left, or fewestShown at least: of the answers, and of the ratings of each pillar.
    bool tellsOfNobody() const
    {
        const auto hides = [](std::int64_t people) { return people == 0 || people >= fewestShown; };
        return hides(m_answers)
               && std::ranges::all_of(m_pillars, [&](const auto &left) { return !left || hides(sum(*left)); });
    }

private:
    static bool take(std::optional<RatingCounts> &from, const RatingCounts &counts)
    {
        if (!from)
            return false;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (((*from)[i] -= counts[i]) < 0)
                return false;
        return true;
    }

    std::int64_t m_answers;
    std::vector<std::optional<RatingCounts>> m_pillars;
};

/// Whether the groups, in their order, are each there once, fit into the whole and tell of nobody by subtraction.
bool areConsistent(const RingsTrueClosed &closed)
{
    const auto &groups = closed.cuts;
    for (std::size_t i = 1; i < groups.size(); ++i)
        if (std::pair(groups[i - 1].cut, groups[i - 1].value) >= std::pair(groups[i].cut, groups[i].value))
            return false;
    for (const auto cut : allCuts) {
        Rest rest(closed);
        bool any = false;
        for (const auto &group : groups) {
            if (group.cut == cut && !rest.take(group))
                return false;
            any = any || group.cut == cut;
        }
        if (any && !rest.tellsOfNobody())
            return false;
    }
    return true;
}

/// Different slugs, at least one.
std::optional<std::vector<PillarSlug>> pillarsOf(const std::vector<std::string> &texts)
{
    std::vector<PillarSlug> out;
    for (const auto &text : texts)
        out.emplace_back(text);
    const std::set<std::string> different(texts.begin(), texts.end());
    return texts.empty() || different.size() != texts.size() || different.contains("") ? std::nullopt
                                                                                       : std::optional{std::move(out)};
}

/// All lists of comments: of each pillar, then in all.
std::vector<std::vector<std::string>> commentLists(const RingsTrueClosed &closed)
{
    auto out = closed.comments;
    out.resize(closed.pillars.size());
    out.push_back(closed.commentsInAll);
    return out;
}

std::vector<std::string> cutWords(const std::vector<Cut> &cuts)
{
    std::vector<std::string> out;
    for (const auto cut : cuts)
        out.emplace_back(word(cut));
    return out;
}

} // namespace

std::string_view word(Cut cut)
{
    switch (cut) {
    case Cut::Role:
        return "role";
    case Cut::Team:
        return "team";
    case Cut::Tenure:
        return "tenure";
    }
    return {};
}

std::optional<Cut> cutFromWord(std::string_view text)
{
    for (const auto cut : allCuts)
        if (word(cut) == text)
            return cut;
    return std::nullopt;
}

std::string_view word(Tenure tenure)
{
    switch (tenure) {
    case Tenure::UnderOneYear:
        return "under-1";
    case Tenure::OneToThree:
        return "1-to-3";
    case Tenure::ThreeToTen:
        return "3-to-10";
    case Tenure::TenAndMore:
        return "10-and-more";
    }
    return {};
}

std::optional<Tenure> tenureFromWord(std::string_view text)
{
    for (const auto tenure : allTenures)
        if (word(tenure) == text)
            return tenure;
    return std::nullopt;
}

ledger::FactDraft ringsTrueRoundFact(const RingsTrueRound &round)
{
    Body body{{"vision_version", hashText(round.visionVersion)},
              {"question", round.question},
              {"closes_on", round.closesOn ? Body(dayText(*round.closesOn)) : Body(nullptr)},
              {"cuts", cutWords(round.cuts)}};
    if (round.asked)
        body["asked"] = *round.asked;
    return {.kind = std::string(ringsTrueRoundKind), .body = std::move(body), .id = ledger::FactId{round.id.uuid()}};
}

ledger::FactDraft ringsTrueClosedFact(const RingsTrueClosed &closed)
{
    std::vector<std::string> pillars;
    for (const auto &pillar : closed.pillars)
        pillars.push_back(pillar.text());
    return {.kind = std::string(ringsTrueClosedKind),
            .refs = {ledger::FactId{closed.round.uuid()}},
            .body = {{"round", closed.round.text()},
                     {"answers", closed.answers},
                     {"papers", closed.papers},
                     {"pillars", pillars},
                     {"counts", pillarsBody(closed.counts)},
                     {"cuts", cutsBody(closed.cuts)},
                     {"comments", sealedLists(ledger::SubjectId{closed.round.uuid()}, commentLists(closed))},
                     {"dropped", closed.dropped}}};
}

std::int64_t sum(const RatingCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::optional<RingsTrueClosed> ringsTrueClosedOf(const Body &body)
{
    ledger::BodyFields fields(body);
    RingsTrueClosed out;
    out.round = fields.id<RoundId>("round");
    out.answers = fields.integer("answers");
    out.papers = fields.integer("papers");
    out.dropped = fields.integer("dropped");
    const auto pillars = pillarsOf(fields.texts("pillars"));
    const auto &counts = fields.array("counts");
    const auto &cuts = fields.array("cuts");
    if (!fields.ok() || !fields.has("comments") || !pillars || !canBeRecorded(out.answers, out.papers, out.dropped))
        return std::nullopt;
    out.pillars = *pillars;
    auto read = allCountsOf(counts, out.pillars.size(), out.answers);
    if (!read)
        return std::nullopt;
    out.counts = std::move(*read);
    for (const auto &entry : cuts) {
        auto cut = cutOf(entry, out);
        if (!cut)
            return std::nullopt;
        out.cuts.push_back(std::move(*cut));
    }
    return areConsistent(out) ? std::optional{std::move(out)} : std::nullopt;
}

Result<Done, ledger::OpenError> openComments(ledger::Keys &keys, const ledger::FactId &fact, const Body &body,
                                             RingsTrueClosed &closed)
{
    auto lists = openLists(keys, fact, body, "comments", closed.pillars.size() + 1);
    if (!lists)
        return Failure{lists.error()};
    closed.commentsInAll = std::move(lists->back());
    lists->pop_back();
    closed.comments = std::move(*lists);
    return Done{};
}

ledger::Applied applyRingsTrueRound(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto vision = hashFromText(fields.text("vision_version"));
    const auto question = fields.text("question");
    const bool ends = fields.has("closes_on") && !fields.isNull("closes_on");
    const auto day = ends ? dayFromText(fields.text("closes_on")) : std::nullopt;
    const auto cuts = fields.texts("cuts");
    const bool known = std::ranges::all_of(cuts, [](const auto &cut) { return cutFromWord(cut).has_value(); });
    const auto asked = fields.has("asked") ? std::optional{fields.integer("asked")} : std::nullopt;
    if (!fields.ok() || !fields.has("closes_on") || !vision || !known || (ends && !day) || !canBeAsked(asked))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putRingsTrueRound));
    put.id(fact.id).bytes(view(*vision)).text(question);
    if (day)
        put.text(dayText(*day));
    else
        put.null();
    put.text(storage::joinWords(cuts)).integerOrNull(asked);
    put.id(fact.author).integer(fact.at.microseconds).integer(fact.at.offsetMinutes).run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRingsTrueClosed(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto closed = ringsTrueClosedOf(body);
    if (!closed || !holdsLists(fact.id, body, "comments"))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRingsTrueClosed))
        .id(closed->round)
        .integer(closed->answers)
        .integer(closed->papers)
        .integer(closed->dropped)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::forms
