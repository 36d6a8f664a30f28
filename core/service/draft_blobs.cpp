// SPDX-License-Identifier: Apache-2.0
#include "core/service/draft_blobs.h"

#include "core/base/hex.h"
#include "core/ledger/body.h"

#include <algorithm>

namespace ringtrue::service {

namespace {

constexpr std::string_view mark = "\"blob\":\"";
constexpr std::size_t digits = 2 * sizeof(Hash);

} // namespace

std::vector<Hash> blobsIn(const Draft &draft)
{
    std::vector<Hash> out;
    for (const DraftEntry &entry : draft.entries)
        for (auto at = entry.sealed.find(mark); at != std::string::npos; at = entry.sealed.find(mark, at + 1)) {
            Hash hash{};
            const auto bytes = fromHex(std::string_view(entry.sealed).substr(at + mark.size(), digits));
            if (!bytes || bytes->size() != hash.size())
                continue;
            std::copy(bytes->begin(), bytes->end(), hash.begin());
            if (std::find(out.begin(), out.end(), hash) == out.end())
                out.push_back(hash);
        }
    return out;
}

Result<DraftBlobs, DraftFailure> blobsOfDrafts(storage::Connection &drafts)
{
    const auto all = listDrafts(drafts);
    if (!all)
        return Failure{all.error()};
    DraftBlobs out;
    for (const DraftSummary &summary : *all) {
        const auto draft = loadDraft(drafts, summary.id);
        if (!draft) {
            ++out.unreadable;
            continue;
        }
        for (const Hash &blob : blobsIn(*draft))
            if (std::find(out.blobs.begin(), out.blobs.end(), blob) == out.blobs.end())
                out.blobs.push_back(blob);
    }
    return out;
}

Result<std::size_t, DraftFailure> keepDraftBlobs(DraftStore &drafts, ledger::Keys &keys)
{
    const auto all = drafts.list().get();
    if (!all)
        return Failure{all.error()};
    std::size_t unreadable = 0;
    for (const DraftSummary &summary : *all) {
        const auto draft = drafts.load(summary.id).get();
        if (!draft) {
            ++unreadable;
            continue;
        }
        const auto subject = ledger::subjectOf(summary.of.interaction);
        for (const Hash &blob : blobsIn(*draft)) {
            const auto key = keys.findBlobKey(blob);
            if (!key)
                continue; // erased, or never here
            if (const auto kept = keys.keepBlobKey(blob, *key, {&subject, 1});
                !kept && kept.error().error != ledger::KeyError::Erased)
                return Failure{DraftFailure{DraftError::Store, kept.error().storage}};
        }
    }
    if (unreadable > 0)
        if (const auto spared = keys.spareUnnamed(); !spared)
            return Failure{DraftFailure{DraftError::Store, spared.error().storage}};
    return unreadable;
}

} // namespace ringtrue::service
