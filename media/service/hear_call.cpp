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

/// What is known of one file of a call; all of it once it was read to its end.
struct HeardFile {
    Container container = Container::Wav;
    StatedLength stated = StatedLength::Right;
    std::optional<std::int64_t> declaredFrames{};
    int rate = 1;
    std::int64_t frames = 0; ///< that were read: only reading to the end tells how long a file is
    std::int64_t lost = 0;   ///< frames of them that are silence because the file has no sound for them
    std::int64_t skipped = 0;
    bool hasFailed = false;

    std::int64_t lengthMs() const { return millisecondsOf(frames, rate); }
    /// Its length says so, or there is more than a second less sound than it states: the end is missing, or something
    /// in the middle. Of a WAV file the length of its bytes has said all.
    bool isCutOff() const
    {
        if (stated == StatedLength::TooLong)
            return true;
        return container != Container::Wav && declaredFrames
               && millisecondsOf(*declaredFrames - skipped, rate) > lengthMs() + 1000;
    }
};

/// Keeps in a HeardFile what becomes of the file while it is read.
class CountedFrames final : public AudioReader {
public:
    CountedFrames(std::unique_ptr<AudioReader> reader, HeardFile &file) : m_reader(std::move(reader)), m_file(file) {}
    AudioFormat format() const override { return m_reader->format(); }
    std::optional<std::int64_t> declaredFrames() const override { return m_reader->declaredFrames(); }
    Result<std::size_t, DecodeError> read(std::span<float> out) override
    {
        auto count = m_reader->read(out);
        if (count)
            m_file.frames += static_cast<std::int64_t>(*count);
        else
            m_file.hasFailed = true;
        m_file.lost = m_reader->lostFrames();
        m_file.skipped = m_reader->skippedFrames();
        return count;
    }
    Result<Done, DecodeError> seek(std::int64_t frame) override { return m_reader->seek(frame); }

private:
    std::unique_ptr<AudioReader> m_reader;
    HeardFile &m_file;
};

/// Opens the file numbered @p number; what becomes of it is kept in @p file.
Result<std::unique_ptr<AudioReader>, ImportFailure> openFile(ByteSource &source, std::size_t number, HeardFile &file)
{
    auto audio = openAudio(std::make_unique<SharedSource>(source));
    if (!audio)
        return Failure{ImportFailure{.error = ImportError::NotAudio, .file = number, .decode = audio.error()}};
    file.container = audio->container;
    file.stated = audio->statedLength;
    file.declaredFrames = audio->reader->declaredFrames();
    file.rate = audio->reader->format().rate;
    return std::unique_ptr<AudioReader>(std::make_unique<CountedFrames>(std::move(audio->reader), file));
}

/// The lengths of two sides where they clearly differ.
std::vector<std::int64_t> clearlyDifferentMs(const std::vector<HeardFile> &files)
{
    if (files.size() != 2)
        return {};
    const auto left = files[0].lengthMs();
    const auto right = files[1].lengthMs();
    const auto by = std::max(left, right) - std::min(left, right);
    const bool clearly = by >= sidesMayDifferMs && by * 100 >= std::max(left, right);
    return clearly ? std::vector{left, right} : std::vector<std::int64_t>{};
}

/// The file at which reading stopped; the first where none says so.
std::size_t failedOf(const std::vector<HeardFile> &files)
{
    const auto failed = std::ranges::find(files, true, &HeardFile::hasFailed);
    return failed == files.end() ? 0 : static_cast<std::size_t>(failed - files.begin());
}

} // namespace

Result<Heard, ImportFailure> hear(const std::vector<std::unique_ptr<ByteSource>> &files)
{
    std::vector<HeardFile> heard(files.size());
    std::vector<std::unique_ptr<AudioReader>> readers;
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto reader = openFile(*files[i], i, heard[i]);
        if (!reader)
            return Failure{reader.error()};
        readers.push_back(std::move(*reader));
    }
    auto call = std::move(readers[0]);
    if (readers.size() == 2) {
        const std::size_t wide = call->format().channels > 1 ? 0 : 1;
        auto both = twoSources(std::move(call), std::move(readers[1]));
        if (!both)
            return Failure{ImportFailure{.error = ImportError::NotAudio, .file = wide, .decode = both.error()}};
        call = std::move(*both);
    }
    auto peaks = makePeaks(*call);
    if (!peaks)
        return Failure{ImportFailure{.error = ImportError::NotAudio, .file = failedOf(heard), .decode = peaks.error()}};
    std::vector<std::size_t> cutOff;
    std::vector<LostSound> lost;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        if (heard[i].isCutOff())
            cutOff.push_back(i);
        if (const auto ms = millisecondsOf(heard[i].lost, heard[i].rate); ms >= leastLostMs)
            lost.push_back({i, ms});
    }
    return Heard{.peaks = std::move(*peaks),
                 .format = call->format(),
                 .container = heard[0].container,
                 .cutOff = std::move(cutOff),
                 .lost = std::move(lost),
                 .lengthsMs = clearlyDifferentMs(heard)};
}

} // namespace ringtrue::media
