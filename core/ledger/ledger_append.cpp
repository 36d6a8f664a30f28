// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"
#include "core/ledger/apply_fact.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/ledger_state.h"
#include "core/ledger/sealed.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

/// What is wrong with a draft before anything is made of it.
std::optional<LedgerError> refusal(const FactDraft &draft, const Registry &registry)
{
    const auto *const kind = registry.find(draft.kind);
    if (!kind || draft.kindVersion > kind->version || !isKindName(draft.kind))
        return LedgerError::BadKind;
    const bool namesItself =
        draft.id
        && (draft.id->isNil() || std::find(draft.refs.begin(), draft.refs.end(), *draft.id) != draft.refs.end());
    if (draft.refs.size() > maxRefs || draft.blobs.size() > maxBlobs || namesItself)
        return LedgerError::BadDraft;
    return std::nullopt;
}

/// Whether others would heed @p draft. A device that goes on as another one vouches for itself.
bool mayWrite(const FactDraft &draft, DeviceRights rights)
{
    if (draft.kind == erasureKind)
        return rights.erase;
    return draft.kind != deviceKind || rights.enrol || draft.body.value("endorsement", Body()).is_object();
}

bool holdsBadText(const Body &value)
{
    if (value.is_string())
        return findInvalidUtf8(value.get_ref<const std::string &>()).has_value();
    return value.is_structured()
           && std::any_of(value.begin(), value.end(), [](const Body &element) { return holdsBadText(element); });
}

} // namespace

Result<std::vector<MadeFact>, LedgerFailure> Ledger::State::make(const PersonId &author,
                                                                 std::span<const FactDraft> drafts)
{
    if (!signer || !devices.contains(device))
        return Failure{LedgerFailure{LedgerError::NotEnrolled}};
    std::vector<MadeFact> made;
    made.reserve(drafts.size());
    auto last = head;
    const auto keyOf = [this](const SubjectId &subject) -> std::optional<Secret> {
        auto key = parts.keys.find(subject);
        return key ? std::optional{*std::move(key)} : std::nullopt;
    };
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto &draft = drafts[i];
        if (const auto error = refusal(draft, parts.registry))
            return Failure{LedgerFailure{*error, i}};
        if (!mayWrite(draft, trust.rightsOf(device)))
            return Failure{LedgerFailure{LedgerError::NoRight, i}};
        const auto id = draft.id ? *draft.id : newFactId();
        const auto body = sealAll(id, draft.body, keyOf);
        if (!body)
            return Failure{LedgerFailure{LedgerError::Keys, i, KeyError::NoKey}};
        auto text = canonicalBody(*body);
        if (!text)
            return Failure{LedgerFailure{LedgerError::BadBody, i}};
        MadeFact next{{.id = id,
                       .organisation = organisation,
                       .author = author,
                       .device = device,
                       .deviceSeq = last.seq + 1,
                       .previous = last.hash,
                       .kind = draft.kind,
                       .kindVersion = draft.kindVersion,
                       .at = parts.clock.now(),
                       .refs = draft.refs,
                       .blobs = draft.blobs,
                       .body = *std::move(text)},
                      *body};
        signFact(next.fact, *signer);
        last = {device, next.fact.deviceSeq, next.fact.hash};
        made.push_back(std::move(next));
    }
    return made;
}

Result<std::vector<FactId>, LedgerFailure> Ledger::State::store(std::span<const MadeFact> facts)
{
    std::vector<FactId> stored;
    stored.reserve(facts.size());
    const auto number = devices.at(device).number;
    FactId greatest;
    for (const auto &[fact, body] : facts) {
        if (findFactRow(parts.connection, fact.id))
            return Failure{LedgerFailure{LedgerError::BadDraft, stored.size()}};
        insertFact(parts.connection, fact, encodeFact(fact), number, kinds);
        if (applyFact(parts.connection, parts.registry, fact, body) != Effect::Applied)
            return Failure{LedgerFailure{LedgerError::BadBody, stored.size()}};
        heed(fact, body);
        stored.push_back(fact.id);
        greatest = std::max(greatest, fact.id);
        head = {device, fact.deviceSeq, fact.hash};
    }
    keepLastFactId(parts.connection, greatest);
    letInWaiting();
    return stored;
}

Result<Done, LedgerFailure> Ledger::State::makeKeys(std::span<const FactDraft> drafts)
{
    std::vector<SubjectId> subjects;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (holdsBadText(drafts[i].body))
            return Failure{LedgerFailure{LedgerError::BadBody, i}};
        const auto some = subjectsIn(drafts[i].body);
        subjects.insert(subjects.end(), some.begin(), some.end());
    }
    const auto made = parts.keys.make(subjects);
    if (made)
        return Done{};
    auto failure = failureOf(made.error()); // which draft asks for an erased one?
    for (std::size_t i = 0; i < drafts.size() && failure.error == LedgerError::Erased; ++i) {
        for (const auto &subject : subjectsIn(drafts[i].body)) {
            if (const auto gone = parts.keys.isErased(subject); gone && *gone) {
                failure.draft = i;
                return Failure{failure};
            }
        }
    }
    return Failure{failure};
}

Result<std::vector<FactId>, LedgerFailure> Ledger::State::append(const PersonId &author,
                                                                 std::span<const FactDraft> drafts)
{
    if (drafts.empty())
        return std::vector<FactId>{};
    if (const auto ready = makeKeys(drafts); !ready)
        return Failure{ready.error()};
    const auto facts = make(author, drafts);
    if (!facts)
        return Failure{facts.error()};
    auto stored = keepWhereDone(parts.connection, [&] { return store(*facts); });
    if (!stored) {
        if (const auto loaded = load(); !loaded)
            return Failure{loaded.error()};
        return stored;
    }
    static_cast<void>(settleNamedBlobs()); // where keys.db refuses, it is done later
    static_cast<void>(finishErasures());   // and so is this; erase() tells it
    return stored;
}

} // namespace ringtrue::ledger
