// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/filmstill.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostFramePixels = 36'000'000; ///< 8K
constexpr double LookSeconds = 3;
constexpr int MostFrames = 200; ///< that are decoded, whatever they say of their time
constexpr int MostPackets = 5'000; ///< of sound and film, beside each other
constexpr int StillSide = 720;
constexpr int SmallestStillSide = 90;
constexpr int StillQuality = 82;
constexpr int DarkUpTo = 40; ///< of 255
constexpr int LitPart = 20; ///< one pixel of so many has to be light
constexpr int HighLines = 720; ///< from which films that say nothing mean BT.709

/// What telephones write, and what they are sent.
constexpr std::array KnownCodecs{AV_CODEC_ID_H264,
                                 AV_CODEC_ID_HEVC,
                                 AV_CODEC_ID_AV1,
                                 AV_CODEC_ID_VP9,
                                 AV_CODEC_ID_MPEG4,
                                 AV_CODEC_ID_H263};

struct AvRelease {
    void operator()(AVFormatContext *file) const { avformat_close_input(&file); }
    void operator()(AVCodecContext *decoder) const { avcodec_free_context(&decoder); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};

template <typename T>
using AvOwned = std::unique_ptr<T, AvRelease>;

Error stillError(QLatin1String code, QVariantMap args = {})
{
    return {ErrorKind::Rejected, QString(code), {}, std::move(args)};
}

/// A list of other files, or an address, is a film to these libraries too: nothing but the one MP4 is
/// opened.
AvOwned<AVFormatContext> openedFilm(const QString &path)
{
    const auto *mp4 = av_find_input_format("mp4");
    if (mp4 == nullptr)
        return nullptr;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    AVFormatContext *file = nullptr;
    const QByteArray name = "file:" + QFile::encodeName(path);
    const int opened = avformat_open_input(&file, name.constData(), mp4, &options);
    av_dict_free(&options);
    return AvOwned<AVFormatContext>(opened < 0 ? nullptr : file);
}

/// The track with pictures that move; null: a recording, which may have a cover.
AVStream *filmTrack(AVFormatContext &file)
{
    const int best = av_find_best_stream(&file, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    for (unsigned i = 0; i < file.nb_streams; ++i) {
        auto *track = file.streams[i];
        if (static_cast<int>(i) != best)
            track->discard = AVDISCARD_ALL;
    }
    if (best < 0)
        return nullptr;
    auto *track = file.streams[best];
    return (track->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0 ? nullptr : track;
}

/// With one thread: each would take the memory of its own frames.
AvOwned<AVCodecContext> decoderFor(const AVStream &track)
{
    const auto id = track.codecpar->codec_id;
    const auto *codec = avcodec_find_decoder(id);
    if (codec == nullptr
        || std::find(KnownCodecs.begin(), KnownCodecs.end(), id) == KnownCodecs.end())
        return nullptr;
    AvOwned<AVCodecContext> decoder(avcodec_alloc_context3(codec));
    if (!decoder || avcodec_parameters_to_context(decoder.get(), track.codecpar) < 0)
        return nullptr;
    decoder->thread_count = 1;
    decoder->max_pixels = MostFramePixels;
    decoder->pkt_timebase = track.time_base;
    return avcodec_open2(decoder.get(), codec, nullptr) < 0 ? nullptr : std::move(decoder);
}

/// A film that is read from its beginning.
struct OpenFilm {
    AvOwned<AVFormatContext> file;
    AVStream *track = nullptr; ///< of the file
    AvOwned<AVCodecContext> decoder;
    AvOwned<AVPacket> packet{av_packet_alloc()};
    AvOwned<AVFrame> frame{av_frame_alloc()};
    int packetsLeft = MostPackets;
};

/// False at the end, and when enough was read. What cannot be decoded is left out.
bool feedDecoder(OpenFilm &film)
{
    while (film.packetsLeft-- > 0) {
        av_packet_unref(film.packet.get());
        if (av_read_frame(film.file.get(), film.packet.get()) < 0)
            return avcodec_send_packet(film.decoder.get(), nullptr) == 0;
        if (film.packet->stream_index == film.track->index
            && avcodec_send_packet(film.decoder.get(), film.packet.get()) == 0)
            return true;
    }
    return false;
}

bool readFrame(OpenFilm &film)
{
    for (;;) {
        const int got = avcodec_receive_frame(film.decoder.get(), film.frame.get());
        if (got == 0)
            return true;
        if (got != AVERROR(EAGAIN) || !feedDecoder(film))
            return false;
    }
}

/// Of @p frame as it is played, before it is turned: its pixels need not be square.
QSize shownSize(const OpenFilm &film)
{
    const auto &frame = *film.frame;
    const auto pixel = av_guess_sample_aspect_ratio(film.file.get(), film.track, film.frame.get());
    const double wide = pixel.num > 0 && pixel.den > 0 ? av_q2d(pixel) : 1;
    constexpr double Widest = 65'000;
    return {static_cast<int>(std::clamp(frame.width * wide, 1.0, Widest)), frame.height};
}

int colorsOf(const AVFrame &frame)
{
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED)
        return frame.colorspace;
    return frame.height >= HighLines ? SWS_CS_ITU709 : SWS_CS_ITU601;
}

QImage copiedLines(const AVFrame &pixels)
{
    QImage image(pixels.width, pixels.height, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const auto width = static_cast<size_t>(pixels.width) * sizeof(QRgb);
    for (int y = 0; y < pixels.height; ++y) {
        std::memcpy(image.scanLine(y),
                    pixels.data[0] + static_cast<qptrdiff>(y) * pixels.linesize[0],
                    width);
    }
    return image;
}

/// @p frame as a picture of @p size; null if its pixels are of no kind that is known.
QImage scaledFrame(const AVFrame &frame, QSize size)
{
    const auto from = static_cast<AVPixelFormat>(frame.format);
    if (sws_isSupportedInput(from) <= 0)
        return {};
    const AvOwned<SwsContext> scaler(sws_getContext(frame.width,
                                                    frame.height,
                                                    from,
                                                    size.width(),
                                                    size.height(),
                                                    AV_PIX_FMT_RGB32,
                                                    SWS_AREA | SWS_ACCURATE_RND,
                                                    nullptr,
                                                    nullptr,
                                                    nullptr));
    const AvOwned<AVFrame> pixels(av_frame_alloc());
    if (!scaler || !pixels)
        return {};
    sws_setColorspaceDetails(scaler.get(),
                             sws_getCoefficients(colorsOf(frame)),
                             frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT),
                             1,
                             0,
                             1 << 16,
                             1 << 16);
    pixels->format = AV_PIX_FMT_RGB32;
    pixels->width = size.width();
    pixels->height = size.height();
    // Lines of its own: the scaler writes beyond the end of one.
    if (av_frame_get_buffer(pixels.get(), 0) < 0
        || sws_scale(scaler.get(),
                     frame.data,
                     frame.linesize,
                     0,
                     frame.height,
                     pixels->data,
                     pixels->linesize)
            <= 0)
        return {};
    return copiedLines(*pixels);
}

bool isBlack(const QImage &image)
{
    qint64 lit = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        lit += std::count_if(line, line + image.width(), [](QRgb pixel) {
            return std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) > DarkUpTo;
        });
    }
    return lit * LitPart < qint64(image.width()) * image.height();
}

/// How the track is turned and mirrored when it is played, in quarters.
QTransform turnOf(const AVStream &track)
{
    size_t bytes = 0;
    const auto *matrix = av_stream_get_side_data(&track, AV_PKT_DATA_DISPLAYMATRIX, &bytes);
    std::array<qint32, 9> m{};
    if (matrix == nullptr || bytes != sizeof(m))
        return {};
    std::memcpy(m.data(), matrix, sizeof(m));
    const auto sign = [](qint32 value) {
        return value < 0 ? -1.0 : 1.0;
    };
    const bool isAcross = std::abs(qint64(m[0])) < std::abs(qint64(m[1]));
    return isAcross ? QTransform(0, sign(m[1]), sign(m[3]), 0, 0, 0)
                    : QTransform(sign(m[0]), 0, 0, sign(m[4]), 0, 0);
}

struct Still {
    QImage image; ///< upright
    QSize film; ///< upright
};

/// What to look at of the frame that was read; null if it is black or damaged.
std::optional<Still> stillOf(const OpenFilm &film)
{
    const auto &frame = *film.frame;
    const bool isDamaged = (frame.flags & AV_FRAME_FLAG_CORRUPT) != 0
        || frame.decode_error_flags != 0 || frame.width <= 0 || frame.height <= 0
        || qint64(frame.width) * frame.height > MostFramePixels;
    if (isDamaged)
        return {};
    const auto shown = shownSize(film);
    auto size = shown;
    if (std::max(size.width(), size.height()) > StillSide)
        size.scale(StillSide, StillSide, Qt::KeepAspectRatio);
    const auto image = scaledFrame(frame, size.expandedTo({1, 1}));
    if (image.isNull() || isBlack(image))
        return {};
    const auto turn = turnOf(*film.track);
    const bool isAcross = turn.m11() == 0;
    return Still{image.transformed(turn), isAcross ? shown.transposed() : shown};
}

double secondsFrom(qint64 start, const OpenFilm &film)
{
    const auto at = film.frame->best_effort_timestamp;
    return at == AV_NOPTS_VALUE ? 0 : double(at - start) * av_q2d(film.track->time_base);
}

std::optional<Still> firstStill(OpenFilm &film)
{
    std::optional<qint64> start;
    for (int i = 0; i < MostFrames && readFrame(film); ++i) {
        if (!start && film.frame->best_effort_timestamp != AV_NOPTS_VALUE)
            start = film.frame->best_effort_timestamp;
        if (secondsFrom(start.value_or(0), film) > LookSeconds)
            return {};
        if (auto still = stillOf(film))
            return still;
    }
    return {};
}

QByteArray stillBytes(const QImage &image, qint64 most)
{
    for (int side = StillSide; side >= SmallestStillSide; side /= 2) {
        const bool isLarge = std::max(image.width(), image.height()) > side;
        const auto small = isLarge
            ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (buffer.open(QIODevice::WriteOnly) && small.save(&buffer, "jpeg", StillQuality)
            && bytes.size() <= most)
            return bytes;
    }
    return {};
}

} // namespace

Result<PictureAnswer> makeStill(const PictureJob &job)
{
    av_log_set_level(AV_LOG_QUIET); // it would write names of files and worse
    OpenFilm film;
    film.file = openedFilm(job.source);
    film.track = film.file ? filmTrack(*film.file) : nullptr;
    if (film.track == nullptr || !film.packet || !film.frame)
        return stillError(PictureError::Broken);
    const QSize size(film.track->codecpar->width, film.track->codecpar->height);
    if (qint64(size.width()) * size.height() > MostFramePixels) {
        return stillError(PictureError::TooManyPixels,
                          {{u"width"_s, size.width()}, {u"height"_s, size.height()}});
    }
    film.decoder = decoderFor(*film.track);
    const auto still = film.decoder ? firstStill(film) : std::nullopt;
    if (!still)
        return stillError(PictureError::Broken);
    const auto bytes = stillBytes(still->image, job.maxPreviewBytes);
    if (bytes.isEmpty())
        return stillError(PictureError::TooLarge, {{u"limit"_s, job.maxPreviewBytes}});
    QFile file(job.folder + u'/' + PreviewFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return stillError(PictureError::Failed);
    return PictureAnswer{false, u"image/jpeg"_s, still->film};
}

} // namespace Frontdesk
