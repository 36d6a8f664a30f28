// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"
#include "media/decode/sniff.h"

#include <memory>
#include <vector>

struct AVFrame;

namespace ringtrue::media {

/// Decodes one audio stream with libav.
///
/// The timeline begins at the first frame that comes out of the decoder (so an encoder's delay is not
/// part of it). A seek decodes from a little before its target; near the start the stream is opened anew.
class LibavReader final : public AudioReader {
public:
    static Result<std::unique_ptr<LibavReader>, DecodeError> open(std::unique_ptr<ByteSource> source,
                                                                  std::uint64_t start, Container container);
    ~LibavReader() override;

    AudioFormat format() const override { return m_format; }
    std::optional<std::int64_t> declaredFrames() const override;
    std::int64_t lostFrames() const override { return m_lost; }
    std::int64_t skippedFrames() const override { return m_skipped; }
    Result<std::size_t, DecodeError> read(std::span<float> out) override;
    Result<Done, DecodeError> seek(std::int64_t frame) override;

private:
    struct Libav;
    LibavReader(std::unique_ptr<ByteSource> source, std::uint64_t start, Container container);
    Result<Done, DecodeError> openStream();
    Result<bool, DecodeError> decodeNext();
    Result<Done, DecodeError> take(const AVFrame &frame);
    Result<Done, DecodeError> place(std::optional<std::int64_t> start, std::size_t frames);
    Result<Done, DecodeError> dropUntil(std::int64_t frame);
    std::int64_t preroll() const;
    bool jumpTo(std::int64_t frame);

    std::unique_ptr<ByteSource> m_source;
    std::uint64_t m_start;
    Container m_container;
    std::unique_ptr<Libav> m_libav; ///< none where the stream could not be opened anew
    AudioFormat m_format;
    std::optional<std::int64_t> m_origin; ///< the decoder's time of our frame 0
    std::vector<float> m_decoded;         ///< decoded, not yet read
    std::size_t m_decodedFrom = 0;        ///< the part of it that was read, in values
    std::optional<std::int64_t> m_end;    ///< the frame after the last decoded; nothing right after a jump
    std::int64_t m_lost = 0;
    std::int64_t m_skipped = 0;
};

} // namespace ringtrue::media
