// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/score_body.h"

#include "core/ledger/body_fields.h"

namespace ringtrue::forms {

namespace {

using ledger::Body;

Body exactOrNull(const std::optional<Exact> &number)
{
    return number ? exactBody(*number) : Body(nullptr);
}

template <typename Parts, typename Member>
Body column(const Parts &parts, Member member)
{
    Body out = Body::array();
    for (const auto &part : parts)
        out.push_back(exactBody(part.*member));
    return out;
}

/// The numbers of the array at @p key; what is no number makes @p fields not ok.
std::vector<Exact> numbers(ledger::BodyFields &fields, std::string_view key)
{
    std::vector<Exact> out;
    for (const auto &entry : fields.array(key)) {
        const auto number = exactFromBody(entry);
        if (!number)
            fields.refuse();
        out.push_back(number.value_or(Exact{}));
    }
    return out;
}

Body groupsBody(const std::vector<SubmittedScore::Group> &groups)
{
    using Group = SubmittedScore::Group;
    return {{"earned", column(groups, &Group::earned)}, {"possible", column(groups, &Group::possible)}};
}

std::optional<std::vector<SubmittedScore::Group>> groupsFromBody(const Body &body)
{
    ledger::BodyFields fields(body);
    const auto earned = numbers(fields, "earned");
    const auto possible = numbers(fields, "possible");
    if (!fields.ok() || earned.size() != possible.size())
        return std::nullopt;
    std::vector<SubmittedScore::Group> out;
    for (std::size_t i = 0; i < earned.size(); ++i)
        out.push_back({earned[i], possible[i]});
    return out;
}

std::optional<std::vector<SubmittedScore::Term>> termsFromBody(const Body &body)
{
    ledger::BodyFields fields(body);
    const auto earned = numbers(fields, "earned");
    const auto possible = numbers(fields, "possible");
    const auto weight = numbers(fields, "weight");
    if (!fields.ok() || earned.size() != possible.size() || earned.size() != weight.size())
        return std::nullopt;
    std::vector<SubmittedScore::Term> out;
    for (std::size_t i = 0; i < earned.size(); ++i)
        out.push_back({earned[i], possible[i], weight[i]});
    return out;
}

/// The number at @p key, nothing for null.
std::optional<Exact> numberOrNull(ledger::BodyFields &fields, const Body &body, const char *key)
{
    if (fields.isNull(key))
        return std::nullopt;
    const auto number = body.is_object() && body.contains(key) ? exactFromBody(body.at(key)) : std::nullopt;
    if (!number)
        fields.refuse();
    return number;
}

} // namespace

Body exactBody(const Exact &number)
{
    const auto text = number.text();
    constexpr std::size_t safeDigits = 15; // 10^15 < 2^53
    if (!number.isInteger() || text.size() > safeDigits)
        return text;
    return std::stoll(text);
}

std::optional<Exact> exactFromBody(const Body &body)
{
    if (body.is_number_integer())
        return Exact(body.get<std::int64_t>());
    if (!body.is_string())
        return std::nullopt;
    const auto number = Exact::parse(body.get_ref<const std::string &>());
    return number ? std::optional{*number} : std::nullopt;
}

Body scoreBody(const SubmittedScore &score)
{
    using Term = SubmittedScore::Term;
    return {{"engine", score.engine},
            {"raw", exactOrNull(score.raw)},
            {"final", exactOrNull(score.final)},
            {"scoreless", score.scoreless ? Body(word(*score.scoreless)) : Body(nullptr)},
            {"outcome", word(score.outcome)},
            {"terms",
             {{"earned", column(score.terms, &Term::earned)},
              {"possible", column(score.terms, &Term::possible)},
              {"weight", column(score.terms, &Term::weight)}}},
            {"sections", groupsBody(score.sections)},
            {"pillars", groupsBody(score.pillars)}};
}

std::optional<SubmittedScore> scoreFromBody(const Body &body)
{
    ledger::BodyFields fields(body);
    SubmittedScore out;
    out.engine = static_cast<int>(fields.integer("engine"));
    out.raw = numberOrNull(fields, body, "raw");
    out.final = numberOrNull(fields, body, "final");
    if (!fields.isNull("scoreless")) {
        out.scoreless = scorelessFromWord(fields.text("scoreless"));
        if (!out.scoreless)
            fields.refuse();
    }
    const auto outcome = outcomeFromWord(fields.text("outcome"));
    auto terms = termsFromBody(fields.object("terms"));
    auto sections = groupsFromBody(fields.object("sections"));
    auto pillars = groupsFromBody(fields.object("pillars"));
    if (!fields.ok() || !outcome || !terms || !sections || !pillars)
        return std::nullopt;
    out.outcome = *outcome;
    out.terms = std::move(*terms);
    out.sections = std::move(*sections);
    out.pillars = std::move(*pillars);
    return out;
}

} // namespace ringtrue::forms
