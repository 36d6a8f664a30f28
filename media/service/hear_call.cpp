// SPDX-License-Identifier: Apache-2.0
#include "media/service/hear_call.h"

#include "media/decode/open_audio.h"
#include "media/decode/two_sources.h"
#include "media/service/shared_source.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ringtrue::media {

Result<ContentHashes, ImportFailure> hashesOf(const std::vector<std::unique_ptr<ByteSource>> &files)
{
    ContentHashes out;
    Sha256 all;
    std::array<std::uint8_t, 64 * 1024> buffer{};
    for (std::size_t i = 0; i < files.size(); ++i) {
        Sha256 hash;
        for (std::uint64_t offset = 0;;) {
            const auto count = files[i]->read(offset, buffer);
            if (!count)
                return Failure{
                    ImportFailure{.error = ImportError::NotAudio, .file = i, .decode = decodeErrorOf(count.error())}};
            if (*count == 0)
                break;
            const std::string_view bytes(reinterpret_cast<const char *>(buffer.data()), *count);
            all.add(bytes);
            if (files.size() > 1)
                hash.add(bytes);
            offset += *count;
        }
        out.files.push_back(hash.finish());
    }
    out.all = all.finish();
    return out;
}

namespace {

/// Counts what is read: only reading to the end tells how long a file is.
class CountedFrames final : public AudioReader {
public:
    CountedFrames(std::unique_ptr<AudioReader> reader, std::int64_t &frames)
        : m_reader(std::move(reader)), m_frames(frames)
    {
    }
    AudioFormat format() const override { return m_reader->format(); }
    std::optional<std::int64_t> declaredFrames() const override { return m_reader->declaredFrames(); }
    Result<std::size_t, DecodeError> read(std::span<float> out) override
    {
        auto count = m_reader->read(out);
        if (count)
            m_frames += static_cast<std::int64_t>(*count);
        return count;
    }
    Result<Done, DecodeError> seek(std::int64_t frame) override { return m_reader->seek(frame); }

private:
    std::unique_ptr<AudioReader> m_reader;
    std::int64_t &m_frames;
};

/// Whether the sound ends more than a second before its header says. Other containers' headers state no
/// length, or statedLengthOf() has looked.
bool endsEarly(const AudioReader &reader, Container container, const Peaks &peaks)
{
    const auto declared = reader.declaredFrames();
    const bool states = container == Container::Flac || container == Container::Mp4;
    return states && declared && millisecondsOf(*declared, reader.format().rate) > peaks.durationMs() + 1000;
}

/// How long each of two sides is, once they were read to their ends.
struct Sides {
    std::array<std::int64_t, 2> frames{};
    std::array<int, 2> rates{};

    Result<std::unique_ptr<AudioReader>, ImportFailure> join(std::unique_ptr<AudioReader> left,
                                                             std::unique_ptr<AudioReader> right)
    {
        rates = {left->format().rate, right->format().rate};
        auto both = twoSources(std::make_unique<CountedFrames>(std::move(left), frames[0]),
                               std::make_unique<CountedFrames>(std::move(right), frames[1]));
        if (!both)
            return Failure{ImportFailure{.error = ImportError::NotAudio, .file = 1, .decode = both.error()}};
        return std::move(*both);
    }
    /// Where they clearly differ.
    std::vector<std::int64_t> lengthsMs() const
    {
        const auto left = millisecondsOf(frames[0], rates[0]);
        const auto right = millisecondsOf(frames[1], rates[1]);
        const auto by = std::max(left, right) - std::min(left, right);
        const bool clearly = by >= sidesMayDifferMs && by * 100 >= std::max(left, right);
        return clearly ? std::vector{left, right} : std::vector<std::int64_t>{};
    }
};

} // namespace

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
    std::optional<Sides> sides;
    if (opened.size() == 2) {
        auto both = sides.emplace().join(std::move(reader), std::move(opened[1].reader));
        if (!both)
            return Failure{both.error()};
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
                 .cutOff = std::move(cutOff),
                 .lengthsMs = sides ? sides->lengthsMs() : std::vector<std::int64_t>{}};
}

} // namespace ringtrue::media
