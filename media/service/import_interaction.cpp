// SPDX-License-Identifier: Apache-2.0
#include "media/service/import_interaction.h"

#include "core/base/hex.h"
#include "core/base/sha256.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/interactions.h"
#include "core/organisation/people_facts.h"
#include "core/service/log_words.h"
#include "core/service/new_blobs.h"
#include "media/decode/open_audio.h"
#include "media/decode/two_sources.h"
#include "media/facts/media_facts.h"
#include "media/peaks/peaks.h"
#include "media/service/shared_source.h"
#include "media/transcript/transcript_json.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace ringtrue::media {

namespace {

constexpr std::string_view knownContent = "content";
constexpr std::string_view knownCustomer = "customer";

Failure<ImportFailure> failed(ImportError error)
{
    return Failure{ImportFailure{.error = error}};
}
Failure<ImportFailure> failed(const ledger::LedgerFailure &failure)
{
    return Failure{ImportFailure{.error = ImportError::Ledger, .ledger = failure}};
}
Failure<ImportFailure> failed(const storage::StorageFailure &failure)
{
    return failed(
        ledger::LedgerFailure{.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure});
}
Failure<ImportFailure> failed(const ledger::KeyFailure &failure)
{
    return failed(ledger::LedgerFailure{
        .error = ledger::LedgerError::Keys, .draft = 0, .keys = failure.error, .storage = failure.storage});
}

Uuid newId(const Clock &clock)
{
    UuidSource source([](std::uint8_t *out, std::size_t size) { randombytes_buf(out, size); });
    return source.next(clock.now().microseconds / 1000);
}

/// What drafts.db remembers of imports: a keyed hash of the content or customer key, and whose it is.
class Known {
public:
    Known(service::Workspace &workspace, std::string_view purpose) : m_workspace(workspace), m_purpose(purpose) {}

    /// The id remembered for @p text, or nothing.
    Result<std::optional<Uuid>, ImportFailure> find(std::string_view text)
    {
        const auto name = nameOf(text);
        if (!name)
            return Failure{name.error()};
        const auto value = m_workspace.drafts().setting({}, *name).get();
        if (!value)
            return failed(ImportError::Drafts);
        return *value ? Uuid::parse(**value) : std::nullopt;
    }
    Result<Done, ImportFailure> remember(std::string_view text, const Uuid &id)
    {
        const auto name = nameOf(text);
        if (!name)
            return Failure{name.error()};
        if (!m_workspace.drafts().saveSetting({}, *name, id.text()).get())
            return failed(ImportError::Drafts);
        return Done{};
    }

private:
    Result<std::string, ImportFailure> nameOf(std::string_view text)
    {
        const auto hash = m_workspace.keys().lookUpHash(m_purpose, text);
        if (!hash)
            return failed(hash.error());
        return std::string(m_purpose) + '/' + hex(view(*hash));
    }

    service::Workspace &m_workspace;
    std::string_view m_purpose;
};

/// One import on its way: the interaction, and the facts that will be appended together.
class Import {
public:
    Import(service::Workspace &workspace, const PersonId &author)
        : m_workspace(workspace), m_author(author), m_blobs(workspace)
    {
    }

    /// Refuses a number that is taken and content that was imported before; makes the customer's fact
    /// where they are new.
    Result<Done, ImportFailure> begin(const NewInteraction &about, Channel channel, const std::string &contentHash)
    {
        m_contentHash = contentHash;
        const auto same = Known(m_workspace, knownContent).find(contentHash);
        if (!same)
            return Failure{same.error()};
        if (*same && stillThere(InteractionId{**same}))
            return Failure{ImportFailure{.error = ImportError::Duplicate, .same = InteractionId{**same}}};
        if (auto taken = referenceTaken(about.reference); !taken)
            return taken;
        m_interaction = {.id = InteractionId{newId(m_workspace.clock())},
                         .reference = about.reference,
                         .channel = channel,
                         .startedAt = about.startedAt,
                         .durationMs = 0,
                         .customer = {},
                         .contactType = about.contactType,
                         .segments = about.segments};
        return about.customer ? findCustomer(*about.customer) : Result<Done, ImportFailure>(Done{});
    }

    Interaction &interaction() { return m_interaction; }
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
        const auto stored =
            m_workspace
                .submit([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(m_author, m_facts); })
                .get();
        if (!stored) {
            service::logNotWritten(m_workspace, "interaction", stored.error());
            return failed(stored.error());
        }
        m_workspace.log().write("imported", {{"interaction", m_interaction.id}});
        if (const auto kept = Known(m_workspace, knownContent).remember(m_contentHash, m_interaction.id.uuid()); !kept)
            return Failure{kept.error()};
        if (m_newCustomer)
            if (const auto kept =
                    Known(m_workspace, knownCustomer).remember(m_customerKey, m_interaction.customer->uuid());
                !kept)
                return Failure{kept.error()};
        return Imported{.interaction = m_interaction};
    }

private:
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
            return failed(storage::StorageFailure{});
        const auto taken = organisation::readInteractionByReference(*reader, reference);
        if (!taken)
            return failed(taken.error());
        if (*taken && !reference.empty())
            return Failure{ImportFailure{.error = ImportError::ReferenceTaken, .same = (*taken)->id}};
        return Done{};
    }

    Result<Done, ImportFailure> findCustomer(const CustomerName &customer)
    {
        if (!customer.key.empty()) {
            const auto known = Known(m_workspace, knownCustomer).find(customer.key);
            if (!known)
                return Failure{known.error()};
            const auto erased = *known ? m_workspace.keys().isErased(ledger::SubjectId{**known})
                                       : Result<bool, ledger::KeyFailure>(false);
            if (!erased)
                return failed(erased.error());
            if (*known && !*erased) {
                m_interaction.customer = PersonId{**known};
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
    Interaction m_interaction;
    std::vector<ledger::FactDraft> m_facts;
    std::string m_contentHash;
    bool m_newCustomer = false;
    std::string m_customerKey;
};

/// SHA-256 over the bytes of all @p files.
Result<std::string, ImportFailure> contentHashOf(const std::vector<std::unique_ptr<ByteSource>> &files)
{
    Sha256 hash;
    std::array<std::uint8_t, 64 * 1024> buffer{};
    for (std::size_t i = 0; i < files.size(); ++i)
        for (std::uint64_t offset = 0;;) {
            const auto count = files[i]->read(offset, buffer);
            if (!count)
                return Failure{
                    ImportFailure{.error = ImportError::NotAudio, .file = i, .decode = decodeErrorOf(count.error())}};
            if (*count == 0)
                break;
            hash.add({reinterpret_cast<const char *>(buffer.data()), *count});
            offset += *count;
        }
    return hex(view(hash.finish()));
}

struct Heard {
    Peaks peaks;
    AudioFormat format;
    Container container = Container::Wav;
    std::vector<std::size_t> cutOff{};
};

/// Whether the sound ends more than a second before its header says. Other containers' headers state no
/// length, or statedLengthOf() has looked.
bool endsEarly(const AudioReader &reader, Container container, const Peaks &peaks)
{
    const auto declared = reader.declaredFrames();
    const bool states = container == Container::Flac || container == Container::Mp4;
    return states && declared && millisecondsOf(*declared, reader.format().rate) > peaks.durationMs() + 1000;
}

/// Decodes the call from end to end.
Result<Heard, ImportFailure> hear(const std::vector<std::unique_ptr<ByteSource>> &files)
{
    std::vector<OpenedAudio> opened;
    std::vector<std::size_t> cutOff;
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto audio = openAudio(std::make_unique<SharedSource>(*files[i]));
        if (!audio)
            return Failure{ImportFailure{.error = ImportError::NotAudio, .file = i, .decode = audio.error()}};
        if (audio->statedLength == StatedLength::TooLong)
            cutOff.push_back(i);
        opened.push_back(std::move(*audio));
    }
    auto reader = std::move(opened[0].reader);
    if (opened.size() == 2) {
        auto both = twoSources(std::move(reader), std::move(opened[1].reader));
        if (!both)
            return Failure{ImportFailure{.error = ImportError::NotAudio, .file = 1, .decode = both.error()}};
        reader = std::move(*both);
    }
    auto peaks = makePeaks(*reader);
    if (!peaks)
        return Failure{ImportFailure{.error = ImportError::NotAudio, .decode = peaks.error()}};
    if (cutOff.empty() && files.size() == 1 && endsEarly(*reader, opened[0].container, *peaks))
        cutOff.push_back(0);
    return Heard{.peaks = std::move(*peaks),
                 .format = reader->format(),
                 .container = opened[0].container,
                 .cutOff = std::move(cutOff)};
}

} // namespace

Result<Imported, ImportFailure> importCall(service::Workspace &workspace, const PersonId &author, NewCall call)
{
    const auto contentHash = contentHashOf(call.files);
    if (!contentHash)
        return Failure{contentHash.error()};
    Import import(workspace, author);
    if (const auto begun = import.begin(call.about, Channel::Call, *contentHash); !begun)
        return Failure{begun.error()};
    const auto heard = hear(call.files);
    if (!heard)
        return Failure{heard.error()};
    if (!heard->cutOff.empty() && !call.takeCutOff)
        return Failure{ImportFailure{.error = ImportError::CutOff, .file = heard->cutOff.front()}};
    import.interaction().durationMs = heard->peaks.durationMs();
    RecordingFact recording{.interaction = import.interaction().id,
                            .durationMs = heard->peaks.durationMs(),
                            .format = heard->format,
                            .sides = heard->format.channels == 2 ? call.sides : ChannelSides::Mixed,
                            .container = heard->container,
                            .files = {},
                            .peaks = {}};
    for (const auto &file : call.files) {
        const auto blob = import.blobs().add(*file, std::array{import.subject()});
        if (!blob)
            return Failure{ImportFailure{.error = ImportError::Blobs, .blob = blob.error()}};
        recording.files.push_back(*blob);
    }
    const auto peaks = import.blobs().add(heard->peaks.bytes(), std::array{import.subject()});
    if (!peaks)
        return Failure{ImportFailure{.error = ImportError::Blobs, .blob = peaks.error()}};
    recording.peaks = *peaks;
    import.add(recordingFact(recording));
    if (call.transcript)
        if (const auto added = import.addTranscript(*call.transcript); !added)
            return Failure{added.error()};
    auto imported = import.finish();
    if (imported)
        imported->cutOff = heard->cutOff;
    return imported;
}

Result<Imported, ImportFailure> importChat(service::Workspace &workspace, const PersonId &author, NewChat chat)
{
    const auto text = transcriptJson({chat.transcript, chat.about.startedAt});
    Import import(workspace, author);
    if (const auto begun = import.begin(chat.about, chat.channel, hex(view(sha256(text)))); !begun)
        return Failure{begun.error()};
    for (const auto &message : chat.transcript.messages)
        import.interaction().durationMs =
            std::max(import.interaction().durationMs, message.endMs.value_or(message.atMs));
    if (const auto added = import.addTranscript(chat.transcript); !added)
        return Failure{added.error()};
    return import.finish();
}

} // namespace ringtrue::media
