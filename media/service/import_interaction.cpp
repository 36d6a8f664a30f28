// SPDX-License-Identifier: Apache-2.0
#include "media/service/import_interaction.h"

#include "core/base/hex.h"
#include "core/base/sha256.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/interactions.h"
#include "core/organisation/people_facts.h"
#include "core/service/log_words.h"
#include "core/service/new_blobs.h"
#include "media/facts/media_facts.h"
#include "media/service/hear_call.h"
#include "media/service/known_customers.h"
#include "media/service/known_imports.h"
#include "media/transcript/transcript_json.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace ringtrue::media {

namespace {

Uuid newId(const Clock &clock)
{
    UuidSource source([](std::uint8_t *out, std::size_t size) { randombytes_buf(out, size); });
    return source.next(clock.now().microseconds / 1000);
}

/// One import on its way: the interaction, and the facts that will be appended together.
class Import {
public:
    Import(service::Workspace &workspace, const PersonId &author)
        : m_workspace(workspace), m_author(author), m_blobs(workspace), m_customers(workspace)
    {
    }

    /// Refuses a workspace that is only read, a full disk, what cannot be, a number that is taken and content that was
    /// imported before; makes the customer's fact where they are new.
    Result<Done, ImportFailure> begin(const NewInteraction &about, Channel channel, const std::string &contentHash)
    {
        if (!m_workspace.canWrite())
            return Failure{importFailure(storage::StorageFailure{storage::StorageError::ReadOnly, 0})};
        if (m_workspace.reserve().keep() == storage::ReserveState::Released) // what is free is kept for answers
            return Failure{importFailure(storage::StorageFailure{storage::StorageError::Full, 0})};
        m_contentHash = contentHash;
        m_interaction = {.id = InteractionId{newId(m_workspace.clock())},
                         .reference = about.reference,
                         .channel = channel,
                         .startedAt = about.startedAt,
                         .durationMs = 0,
                         .customer = {},
                         .contactType = about.contactType,
                         .segments = about.segments};
        if (auto possible = checkInteraction(); !possible)
            return possible;
        const auto same = KnownImports(m_workspace, knownContent).find(contentHash);
        if (!same)
            return Failure{same.error()};
        if (*same && !about.takeKnown && stillThere(InteractionId{**same}))
            return Failure{ImportFailure{.error = ImportError::Duplicate, .same = InteractionId{**same}}};
        if (auto taken = referenceTaken(about.reference); !taken)
            return taken;
        return about.customer ? findCustomer(*about.customer) : Result<Done, ImportFailure>(Done{});
    }

    const Interaction &interaction() const { return m_interaction; }
    /// Its length is known now; refuses segments that begin after it.
    Result<Done, ImportFailure> lasts(std::int64_t durationMs)
    {
        m_interaction.durationMs = durationMs;
        if (const auto flaw = organisation::findSegmentPastEnd(m_interaction))
            return flawed(*flaw);
        return Done{};
    }
    ledger::SubjectId subject() const { return ledger::subjectOf(m_interaction.id); }
    service::NewBlobs &blobs() { return m_blobs; }
    void add(ledger::FactDraft fact) { m_facts.push_back(std::move(fact)); }

    Result<Done, ImportFailure> addTranscript(const Transcript &transcript)
    {
        const auto text = transcriptJson({transcript, {}});
        if (text.size() <= largestSealedTranscript) {
            add(transcriptFact(m_interaction.id, transcript));
            return Done{};
        }
        const auto blob = m_blobs.add(text, std::array{subject()});
        if (!blob)
            return Failure{ImportFailure{.error = ImportError::Blobs, .blob = blob.error()}};
        add(transcriptFact(m_interaction.id, transcript.messages.size(), *blob));
        return Done{};
    }

    Result<Imported, ImportFailure> finish()
    {
        m_facts.insert(m_facts.begin(), organisation::interactionFact(m_interaction));
        // Before the facts: a kill in between must not let it in twice, and what is remembered later could fail though
        // the facts are in. What did not get there is not stillThere().
        if (const auto kept = remember(); !kept)
            return Failure{kept.error()};
        const auto stored =
            m_workspace
                .submit([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(m_author, m_facts); })
                .get();
        if (!stored) {
            service::logNotWritten(m_workspace, "interaction", stored.error());
            return Failure{importFailure(stored.error())};
        }
        m_workspace.log().write("imported", {{"interaction", m_interaction.id}});
        return Imported{.interaction = m_interaction};
    }

private:
    Result<Done, ImportFailure> remember()
    {
        const auto content = KnownImports(m_workspace, knownContent).remember(m_contentHash, m_interaction.id.uuid());
        if (!content || !m_newCustomer)
            return content;
        return m_customers.remember(m_customerKey, *m_interaction.customer);
    }

    static Failure<ImportFailure> flawed(const organisation::InteractionFlaw &flaw)
    {
        return Failure{ImportFailure{.error = ImportError::BadInteraction, .flaw = flaw}};
    }

    Result<Done, ImportFailure> checkInteraction()
    {
        if (const auto flaw = organisation::findFlaw(m_interaction, m_workspace.clock().now()))
            return flawed(*flaw);
        auto reader = m_workspace.readFacts();
        if (!reader)
            return Failure{importFailure(storage::StorageFailure{})};
        const auto other = organisation::findOtherThanAgent(*reader, m_interaction);
        if (!other)
            return Failure{importFailure(other.error())};
        return *other ? Result<Done, ImportFailure>(flawed(**other)) : Done{};
    }

    bool stillThere(const InteractionId &id)
    {
        auto reader = m_workspace.readFacts();
        const auto found = reader ? organisation::readInteraction(*reader, id) : Failure{storage::StorageFailure{}};
        return found && found->has_value();
    }

    Result<Done, ImportFailure> referenceTaken(const std::string &reference)
    {
        auto reader = m_workspace.readFacts();
        if (!reader)
            return Failure{importFailure(storage::StorageFailure{})};
        const auto taken = organisation::readInteractionByReference(*reader, reference);
        if (!taken)
            return Failure{importFailure(taken.error())};
        if (*taken)
            return Failure{ImportFailure{.error = ImportError::ReferenceTaken, .same = (*taken)->id}};
        const auto id = InteractionId::parse(reference);
        if (id && stillThere(*id))
            return Failure{ImportFailure{.error = ImportError::ReferenceTaken, .same = *id}};
        return Done{};
    }

    Result<Done, ImportFailure> findCustomer(const CustomerName &customer)
    {
        if (!customer.key.empty()) {
            const auto known = m_customers.find(customer.key);
            if (!known)
                return Failure{known.error()};
            if (*known) {
                m_interaction.customer = *known;
                return Done{};
            }
            m_newCustomer = true;
            m_customerKey = customer.key;
        }
        m_interaction.customer = PersonId{newId(m_workspace.clock())};
        add(organisation::personFact({.id = *m_interaction.customer,
                                      .name = customer.name,
                                      .externalId = customer.key,
                                      .roles = {},
                                      .team = {},
                                      .languages = {}}));
        return Done{};
    }

    service::Workspace &m_workspace;
    PersonId m_author;
    service::NewBlobs m_blobs;
    KnownCustomers m_customers;
    Interaction m_interaction;
    std::vector<ledger::FactDraft> m_facts;
    std::string m_contentHash;
    bool m_newCustomer = false;
    std::string m_customerKey;
};

/// Why what was heard is not taken as a call, unless @p call says that it is to be.
std::optional<ImportFailure> refusal(const Heard &heard, const NewCall &call)
{
    if (!heard.cutOff.empty() && !call.takeCutOff)
        return ImportFailure{.error = ImportError::CutOff, .file = heard.cutOff.front()};
    if (!heard.lengthsMs.empty() && !call.takeDifferentLengths)
        return ImportFailure{.error = ImportError::OtherLengths, .lengthsMs = heard.lengthsMs};
    return std::nullopt;
}

/// Stores the files of a call and its peaks; the fact that names them.
Result<RecordingFact, ImportFailure> storeRecording(Import &import, const NewCall &call, const Heard &heard)
{
    RecordingFact recording{.interaction = import.interaction().id,
                            .durationMs = heard.peaks.durationMs(),
                            .format = heard.format,
                            .sides = heard.format.channels == 2 ? call.sides : ChannelSides::Mixed,
                            .container = heard.container,
                            .files = {},
                            .peaks = {}};
    for (const auto &file : call.files) {
        const auto blob = import.blobs().add(*file, std::array{import.subject()});
        if (!blob)
            return Failure{ImportFailure{.error = ImportError::Blobs, .blob = blob.error()}};
        recording.files.push_back(*blob);
    }
    const auto peaks = import.blobs().add(heard.peaks.bytes(), std::array{import.subject()});
    if (!peaks)
        return Failure{ImportFailure{.error = ImportError::Blobs, .blob = peaks.error()}};
    recording.peaks = *peaks;
    return recording;
}

std::int64_t endOf(const Transcript &transcript)
{
    std::int64_t end = 0;
    for (const auto &message : transcript.messages)
        end = std::max(end, message.endMs.value_or(message.atMs));
    return end;
}

/// @p said as its file counts, where that is from the beginning of the call: where all of it lies within. A file that
/// counts from midnight is left to begin with its first message.
Transcript onTheCall(Transcript said, std::int64_t beginsMs, std::int64_t durationMs)
{
    if (beginsMs <= 0 || beginsMs + endOf(said) > durationMs + transcriptMayEndLaterMs)
        return said;
    for (auto &message : said.messages) {
        message.atMs += beginsMs;
        if (message.endMs)
            *message.endMs += beginsMs;
    }
    return said;
}

/// Adds what was said, where the call comes with it; returns when that ends, 0 without it.
Result<std::int64_t, ImportFailure> addSaid(Import &import, NewCall &call, std::int64_t durationMs)
{
    if (!call.transcript)
        return 0;
    const auto said = onTheCall(*std::move(call.transcript), call.transcriptBeginsMs, durationMs);
    if (const auto added = import.addTranscript(said); !added)
        return Failure{added.error()};
    return endOf(said);
}

/// Equal words make one chat, whoever is taken for the agent; with a date of its own, those of one day.
std::string chatHash(const NewChat &chat)
{
    auto words = chat.transcript;
    for (auto &message : words.messages)
        message.side = Side::Customer;
    return hex(view(sha256(transcriptJson({std::move(words), chat.dated}))));
}

} // namespace

Result<Imported, ImportFailure> importCall(service::Workspace &workspace, const PersonId &author, NewCall call)
{
    const auto hashes = hashesOf(call.files);
    if (!hashes)
        return Failure{hashes.error()};
    if (hashes->files.size() == 2 && hashes->files[0] == hashes->files[1])
        return Failure{ImportFailure{.error = ImportError::SameTwice, .file = 1}};
    Import import(workspace, author);
    if (const auto begun = import.begin(call.about, Channel::Call, hex(view(hashes->all))); !begun)
        return Failure{begun.error()};
    auto heard = hear(call.files);
    if (!heard)
        return Failure{heard.error()};
    if (auto refused = refusal(*heard, call))
        return Failure{std::move(*refused)};
    if (const auto fits = import.lasts(heard->peaks.durationMs()); !fits)
        return Failure{fits.error()};
    const auto recording = storeRecording(import, call, *heard);
    if (!recording)
        return Failure{recording.error()};
    import.add(recordingFact(*recording));
    const auto saidUntil = addSaid(import, call, heard->peaks.durationMs());
    if (!saidUntil)
        return Failure{saidUntil.error()};
    auto imported = import.finish();
    if (imported) {
        imported->cutOff = std::move(heard->cutOff);
        imported->lost = std::move(heard->lost);
        imported->lengthsMs = std::move(heard->lengthsMs);
        if (*saidUntil > heard->peaks.durationMs() + transcriptMayEndLaterMs)
            imported->transcriptEndsMs = *saidUntil;
    }
    return imported;
}

Result<Imported, ImportFailure> importChat(service::Workspace &workspace, const PersonId &author, NewChat chat)
{
    Import import(workspace, author);
    if (const auto begun = import.begin(chat.about, chat.channel, chatHash(chat)); !begun)
        return Failure{begun.error()};
    if (const auto fits = import.lasts(endOf(chat.transcript)); !fits)
        return Failure{fits.error()};
    if (const auto added = import.addTranscript(chat.transcript); !added)
        return Failure{added.error()};
    return import.finish();
}

} // namespace ringtrue::media
