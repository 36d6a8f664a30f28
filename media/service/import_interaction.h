// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"
#include "core/domain/interaction.h"
#include "core/domain/transcript.h"
#include "core/organisation/check_interaction.h"
#include "core/service/workspace.h"
#include "media/decode/audio_reader.h"
#include "media/decode/channel_sides.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::media {

/// Who the customer was. With a key (a customer number, a telephone number) the same customer is
/// recognised again; a name alone recognises nobody.
struct CustomerName {
    std::string key;
    std::string name;
};

/// An interaction that is to be imported: all that is known beside its content.
struct NewInteraction {
    std::string reference;
    Instant startedAt;
    std::optional<CustomerName> customer;
    std::optional<ContactTypeId> contactType;
    std::vector<Segment>
        segments;           ///< at least one, the first from the beginning, each beginning within the interaction
    bool takeKnown = false; ///< content that was imported before is taken once more; else it is refused
};

struct NewCall {
    NewInteraction about;
    std::vector<std::unique_ptr<ByteSource>> files; ///< one, or the left and the right channel
    ChannelSides sides = ChannelSides::Mixed;
    std::optional<Transcript> transcript;
    /// What its file gave for the first message, which stands at 0 in it: counted where all then lies within the call.
    std::int64_t transcriptBeginsMs = 0;
    bool takeCutOff = false; ///< a file that ends before it should is taken as far as it goes; else it is refused
    bool takeDifferentLengths = false; ///< the shorter of two files ends in silence, however long; else it is refused
};

struct NewChat {
    NewInteraction about;
    Channel channel = Channel::Chat; ///< or Mail
    Transcript transcript;
    std::optional<Instant>
        dated; ///< when it began as its file says: with it, equal words of another day are another chat
};

enum class ImportError {
    BadInteraction, ///< it cannot be what is said about it: see flaw
    ReferenceTaken, ///< another interaction has that number, or that id, which goes before a number
    Duplicate,      ///< the same recording or chat was imported before
    SameTwice,      ///< one file was given as both sides of a call
    OtherLengths,   ///< the two sides are of clearly different length: see lengthsMs
    NotAudio,       ///< see decode
    CutOff,         ///< a file ends before it should, lacks something, or its header lies about its length
    Blobs,          ///< the recording could not be stored: see blob
    Ledger,         ///< see ledger
    Drafts          ///< drafts.db, which remembers what was imported, refused
};

struct ImportFailure {
    ImportError error = ImportError::Ledger;
    std::size_t file = 0; ///< NotAudio, CutOff: which of the files
    DecodeError decode = DecodeError::NotAudio;
    ledger::BlobError blob = ledger::BlobError::Store;
    ledger::LedgerFailure ledger{};
    std::optional<InteractionId> same{}; ///< Duplicate, ReferenceTaken: the one that is there
    organisation::InteractionFlaw flaw{};
    std::vector<std::int64_t> lengthsMs{};
};

/// Sound that a file lacks within, damaged or recorded with pauses: silence stands there, so that the rest keeps its
/// time.
struct LostSound {
    std::size_t file = 0;
    std::int64_t ms = 0; ///< all of it together; at least leastLostMs
    bool operator==(const LostSound &) const = default;
};
/// Less is lost where one packet of a call over the network is, and nobody hears it.
inline constexpr std::int64_t leastLostMs = 200;

struct Imported {
    Interaction interaction;
    std::vector<std::size_t> cutOff{}; ///< which of the files hold less than they say: what is there was imported
    std::vector<LostSound> lost{};
    std::vector<std::int64_t> lengthsMs{}; ///< of two files of clearly different length that were taken all the same
    std::optional<std::int64_t> transcriptEndsMs{}; ///< where that is clearly after the end of the call
};

/// Two sides of a call are of one length where they differ by less than this, or by less than one part in a hundred.
inline constexpr std::int64_t sidesMayDifferMs = 1000;

/// The last words of a transcript may end this much after the recording does.
inline constexpr std::int64_t transcriptMayEndLaterMs = 1000;

/// Decodes the recording once from end to end (so that its length is the truth), seals its bytes as they
/// came, and writes interaction, recording and transcript as facts, all or none. Takes seconds for an
/// hour of sound: not for the GUI thread nor the ledger's.
Result<Imported, ImportFailure> importCall(service::Workspace &workspace, const PersonId &author, NewCall call);

/// Seals a chat or mail and writes it and its interaction as facts, all or none.
Result<Imported, ImportFailure> importChat(service::Workspace &workspace, const PersonId &author, NewChat chat);

} // namespace ringtrue::media
