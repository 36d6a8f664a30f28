// SPDX-License-Identifier: Apache-2.0
#include "media/decode/libav_reader.h"

#include "media/decode/libav_io.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

namespace ringtrue::media {

namespace {

constexpr std::uint64_t openingBytes = 64u << 20;
constexpr std::int64_t maxLostSeconds = 30;
constexpr int mostBadReads = 1000; // of an Ogg file each passes over 64 KiB

void silenceLibav()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback([](void *, int, const char *, va_list) {}); });
}

const char *demuxerName(Container container)
{
    switch (container) {
    case Container::Wav:
        return "wav";
    case Container::Flac:
        return "flac";
    case Container::Mp3:
        return "mp3";
    case Container::Ogg:
        return "ogg";
    case Container::Mp4:
        return "mov";
    }
    return "";
}

bool isRead(AVCodecID codec)
{
    constexpr std::array others{
        AV_CODEC_ID_FLAC, AV_CODEC_ID_MP3,      AV_CODEC_ID_OPUS,          AV_CODEC_ID_VORBIS, AV_CODEC_ID_AAC,
        AV_CODEC_ID_ALAC, AV_CODEC_ID_ADPCM_MS, AV_CODEC_ID_ADPCM_IMA_WAV, AV_CODEC_ID_GSM_MS, AV_CODEC_ID_ADPCM_G726};
    const bool isPcm = codec >= AV_CODEC_ID_FIRST_AUDIO && codec < AV_CODEC_ID_ADPCM_IMA_QT;
    return isPcm || std::find(others.begin(), others.end(), codec) != others.end();
}

template <auto Free>
struct FreedBy {
    template <typename T>
    void operator()(T *object) const
    {
        Free(&object);
    }
};

} // namespace

/// What belongs to one opening of the stream; the order of members is that of their making.
struct LibavReader::Libav {
    LibavIo io;
    std::unique_ptr<AVFormatContext, FreedBy<avformat_close_input>> container;
    std::unique_ptr<AVCodecContext, FreedBy<avcodec_free_context>> codec;
    std::unique_ptr<SwrContext, FreedBy<swr_free>> converter;
    std::unique_ptr<AVPacket, FreedBy<av_packet_free>> packet{av_packet_alloc()};
    std::unique_ptr<AVFrame, FreedBy<av_frame_free>> frame{av_frame_alloc()};
    AVStream *stream = nullptr;
    int converterRate = 0;
    int converterFormat = -1;
    int converterChannels = 0;
    bool isDraining = false;
    int badReads = 0;

    Libav(ByteSource &source, std::uint64_t start) : io(source, start) {}
    DecodeError errorOr(DecodeError otherwise) const { return io.error().value_or(otherwise); }
    Result<Done, DecodeError> openContainer(Container kind);
    Result<Done, DecodeError> openCodec();
    bool convertFrom(const AVFrame &from, const AudioFormat &to);
};

Result<Done, DecodeError> LibavReader::Libav::openContainer(Container kind)
{
    AVFormatContext *context = avformat_alloc_context();
    if (context == nullptr)
        return Failure{DecodeError::Io};
    context->pb = io.context();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    context->probesize = 1 << 20;
    context->max_analyze_duration = 5 * AV_TIME_BASE;
    io.limit(openingBytes);
    const int opened = avformat_open_input(&context, nullptr, av_find_input_format(demuxerName(kind)), nullptr);
    container.reset(context); // null after a failure
    if (opened < 0)
        return Failure{errorOr(DecodeError::BadHeader)};
    if (avformat_find_stream_info(context, nullptr) < 0)
        return Failure{errorOr(DecodeError::BadHeader)};
    io.limit(UINT64_MAX);
    const int best = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (best < 0)
        return Failure{errorOr(DecodeError::NotAudio)};
    for (unsigned i = 0; i < context->nb_streams; ++i)
        context->streams[i]->discard = static_cast<int>(i) == best ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    stream = context->streams[best];
    return Done{};
}

Result<Done, DecodeError> LibavReader::Libav::openCodec()
{
    const AVCodecParameters &parameters = *stream->codecpar;
    if (!isRead(parameters.codec_id))
        return Failure{DecodeError::Unsupported};
    const AVCodec *decoder = avcodec_find_decoder(parameters.codec_id);
    if (decoder == nullptr)
        return Failure{DecodeError::Unsupported};
    if (parameters.ch_layout.nb_channels > 2)
        return Failure{DecodeError::TooManyChannels};
    codec.reset(avcodec_alloc_context3(decoder));
    if (!codec || !packet || !frame || avcodec_parameters_to_context(codec.get(), &parameters) < 0)
        return Failure{DecodeError::BadHeader};
    codec->thread_count = 1;
    codec->pkt_timebase = stream->time_base;
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return Failure{DecodeError::BadHeader};
    return Done{};
}

/// Sets the converter up for frames like @p from; a stream may change its ways on the go.
bool LibavReader::Libav::convertFrom(const AVFrame &from, const AudioFormat &to)
{
    if (converter && from.sample_rate == converterRate && from.format == converterFormat
        && from.ch_layout.nb_channels == converterChannels)
        return true;
    AVChannelLayout in{};
    AVChannelLayout out{};
    av_channel_layout_default(&in, from.ch_layout.nb_channels);
    av_channel_layout_default(&out, to.channels);
    SwrContext *made = nullptr;
    swr_alloc_set_opts2(&made, &out, AV_SAMPLE_FMT_FLT, to.rate, &in, static_cast<AVSampleFormat>(from.format),
                        from.sample_rate, 0, nullptr);
    converter.reset(made);
    if (made == nullptr || swr_init(made) < 0) {
        converter.reset();
        return false;
    }
    converterRate = from.sample_rate;
    converterFormat = from.format;
    converterChannels = from.ch_layout.nb_channels;
    return true;
}

LibavReader::LibavReader(std::unique_ptr<ByteSource> source, std::uint64_t start, Container container)
    : m_source(std::move(source)), m_start(start), m_container(container)
{
}

LibavReader::~LibavReader() = default;

Result<std::unique_ptr<LibavReader>, DecodeError> LibavReader::open(std::unique_ptr<ByteSource> source,
                                                                    std::uint64_t start, Container container)
{
    silenceLibav();
    std::unique_ptr<LibavReader> reader(new LibavReader(std::move(source), start, container));
    if (const auto opened = reader->openStream(); !opened)
        return Failure{opened.error()};
    const auto first = reader->decodeNext();
    if (!first)
        return Failure{first.error()};
    if (!*first)
        return Failure{DecodeError::Empty};
    const auto declared = reader->declaredFrames();
    if (declared && *declared / reader->m_format.rate > maxAudioSeconds)
        return Failure{DecodeError::TooLong};
    return reader;
}

Result<Done, DecodeError> LibavReader::openStream()
{
    m_decoded.clear();
    m_decodedFrom = 0;
    m_end = 0;
    m_libav.reset();
    auto libav = std::make_unique<Libav>(*m_source, m_start);
    if (const auto opened = libav->openContainer(m_container); !opened)
        return opened;
    if (const auto opened = libav->openCodec(); !opened)
        return opened;
    m_libav = std::move(libav); // a half made one would be read from
    return Done{};
}

std::optional<std::int64_t> LibavReader::declaredFrames() const
{
    if (!m_libav)
        return std::nullopt;
    const AVStream &stream = *m_libav->stream;
    const bool isGuessed = m_libav->container->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    if (isGuessed || stream.duration == AV_NOPTS_VALUE || stream.duration <= 0)
        return std::nullopt;
    return av_rescale_q(stream.duration, stream.time_base, {1, m_format.rate});
}

/// Decodes until there is a frame to take; false at the end. What cannot be decoded is stepped over.
Result<bool, DecodeError> LibavReader::decodeNext()
{
    if (!m_libav)
        return Failure{DecodeError::Io};
    Libav &av = *m_libav;
    while (true) {
        const int got = avcodec_receive_frame(av.codec.get(), av.frame.get());
        if (got >= 0) {
            const auto taken = take(*av.frame);
            av_frame_unref(av.frame.get());
            if (!taken)
                return Failure{taken.error()};
            if (m_decodedFrom < m_decoded.size())
                return true;
            continue;
        }
        if (av.isDraining)
            return false;
        const int read = av_read_frame(av.container.get(), av.packet.get());
        if (av.io.error())
            return Failure{*av.io.error()};
        if (read == AVERROR_INVALIDDATA && ++av.badReads < mostBadReads)
            continue; // damage in the middle: the sound goes on behind it
        if (read < 0) {
            av.isDraining = true;
            avcodec_send_packet(av.codec.get(), nullptr);
            continue;
        }
        if (av.packet->stream_index == av.stream->index)
            avcodec_send_packet(av.codec.get(), av.packet.get());
        av_packet_unref(av.packet.get());
    }
}

/// Adds the sound of @p frame to what is decoded.
Result<Done, DecodeError> LibavReader::take(const AVFrame &frame)
{
    if (frame.nb_samples <= 0)
        return Done{};
    if (frame.sample_rate < 1000 || frame.sample_rate > 384'000 || frame.ch_layout.nb_channels < 1)
        return Failure{DecodeError::BadHeader};
    if (m_format.rate == 0)
        m_format = {frame.sample_rate, frame.ch_layout.nb_channels};
    if (m_format.channels > 2)
        return Failure{DecodeError::TooManyChannels};
    if (!m_libav->convertFrom(frame, m_format))
        return Failure{DecodeError::Unsupported};
    const int room = swr_get_out_samples(m_libav->converter.get(), frame.nb_samples);
    std::vector<float> values(static_cast<std::size_t>(std::max(room, 0) * m_format.channels));
    auto *out = reinterpret_cast<std::uint8_t *>(values.data());
    const int made = swr_convert(m_libav->converter.get(), &out, room,
                                 const_cast<const std::uint8_t **>(frame.extended_data), frame.nb_samples);
    if (made <= 0)
        return Done{};
    std::optional<std::int64_t> start;
    if (frame.pts != AV_NOPTS_VALUE)
        start = av_rescale_q(frame.pts, m_libav->stream->time_base, {1, m_format.rate});
    if (const auto placed = place(start, static_cast<std::size_t>(made)); !placed)
        return placed;
    m_decoded.insert(m_decoded.end(), values.begin(),
                     values.begin() + static_cast<std::ptrdiff_t>(made) * m_format.channels);
    return Done{};
}

/// Says where on our timeline @p frames frames belong that the decoder dates @p start. Sound that is
/// lost in the middle becomes silence, so that what follows stays in its place.
Result<Done, DecodeError> LibavReader::place(std::optional<std::int64_t> start, std::size_t frames)
{
    if (!m_origin)
        m_origin = start.value_or(0);
    if (m_decodedFrom >= m_decoded.size()) {
        m_decoded.clear();
        m_decodedFrom = 0;
    }
    if (!m_end)
        m_end = start ? *start - *m_origin : 0; // a jump has made sure that there is a start
    else if (start) {
        const std::int64_t gap = *start - *m_origin - *m_end;
        if (gap > maxLostSeconds * m_format.rate) {
            *m_origin += gap; // no loss but another clock
            m_skipped += gap;
        } else if (gap > m_format.rate / 100) {
            m_decoded.resize(m_decoded.size() + static_cast<std::size_t>(gap * m_format.channels), 0.0f);
            *m_end += gap;
            m_lost += gap;
        }
    }
    *m_end += static_cast<std::int64_t>(frames);
    if (*m_end > maxAudioSeconds * m_format.rate)
        return Failure{DecodeError::TooLong};
    return Done{};
}

Result<std::size_t, DecodeError> LibavReader::read(std::span<float> out)
{
    std::size_t filled = 0;
    while (filled < out.size()) {
        if (m_decodedFrom >= m_decoded.size()) {
            const auto more = decodeNext();
            if (!more)
                return Failure{more.error()};
            if (!*more)
                break;
        }
        const std::size_t count = std::min(out.size() - filled, m_decoded.size() - m_decodedFrom);
        std::copy_n(m_decoded.begin() + static_cast<std::ptrdiff_t>(m_decodedFrom), count,
                    out.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += count;
        m_decodedFrom += count;
    }
    return filled / static_cast<std::size_t>(m_format.channels);
}

/// How many frames before its target a jump lands: MP3 and AAC frames need those before them, and it takes
/// Opus up to a second to forget that it began in the middle, to the last bit.
std::int64_t LibavReader::preroll() const
{
    return m_container == Container::Ogg ? m_format.rate : m_format.rate / 2;
}

Result<Done, DecodeError> LibavReader::seek(std::int64_t frame)
{
    frame = std::max<std::int64_t>(frame, 0);
    const auto waiting =
        static_cast<std::int64_t>((m_decoded.size() - m_decodedFrom) / static_cast<std::size_t>(m_format.channels));
    const bool isNear = m_end && frame >= *m_end - waiting && frame <= *m_end + preroll();
    const bool isOpen = m_libav && !m_libav->io.error(); // a disk that refused may be back
    if (isOpen && (isNear || (frame > preroll() && jumpTo(frame))))
        return dropUntil(frame);
    if (const auto opened = openStream(); !opened)
        return opened;
    return dropUntil(frame);
}

/// Puts the decoder somewhere before @p frame, so that decoding on arrives there in good order.
bool LibavReader::jumpTo(std::int64_t frame)
{
    Libav &av = *m_libav;
    const std::int64_t early = frame - preroll() + *m_origin;
    const std::int64_t target = av_rescale_q(early, {1, m_format.rate}, av.stream->time_base);
    if (av_seek_frame(av.container.get(), av.stream->index, target, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(av.codec.get());
    av.converter.reset();
    av.isDraining = false;
    av.badReads = 0;
    m_decoded.clear();
    m_decodedFrom = 0;
    m_end.reset();
    const auto more = decodeNext();
    if (!more || !*more)
        return false;
    const auto decoded = static_cast<std::int64_t>(m_decoded.size() / static_cast<std::size_t>(m_format.channels));
    return *m_end - decoded <= frame;
}

/// Reads on until @p frame is the next one.
Result<Done, DecodeError> LibavReader::dropUntil(std::int64_t frame)
{
    const auto channels = static_cast<std::int64_t>(m_format.channels);
    while (*m_end <= frame) {
        m_decoded.clear();
        m_decodedFrom = 0;
        const auto more = decodeNext();
        if (!more)
            return Failure{more.error()};
        if (!*more)
            return Done{};
    }
    const auto waiting = (*m_end - frame) * channels;
    m_decodedFrom =
        m_decoded.size()
        - static_cast<std::size_t>(std::min<std::int64_t>(waiting, static_cast<std::int64_t>(m_decoded.size())));
    return Done{};
}

} // namespace ringtrue::media
