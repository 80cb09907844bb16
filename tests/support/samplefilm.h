// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>

#include <array>
#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libswscale/swscale.h>
}

namespace Frontdesk::Test {

/// How a film is made for a test.
struct SampleFilm {
    QList<QImage> frames; ///< 32 bits, all of one size; none: a recording of silence
    int perSecond = 10;
    std::array<qint32, 9> matrix{}; ///< how it is turned; zeros: nothing is said
    AVRational pixel{1, 1}; ///< width to height
    AVCodecID codec = AV_CODEC_ID_MPEG4; ///< which canEncode()
};

/// Debian's libraries have encoders that others leave out.
inline bool canEncode(AVCodecID codec)
{
    return avcodec_find_encoder(codec) != nullptr;
}

/// The matrix of a telephone that was held upright: a quarter to the right.
inline constexpr std::array<qint32, 9> QuarterRight{
    0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000};

/// Writes one film; a test that cannot stops there.
class FilmWriter
{
public:
    explicit FilmWriter(const QString &path)
    {
        const auto name = QFile::encodeName(path);
        wanted(avformat_alloc_output_context2(&m_file, nullptr, "mp4", name.constData()));
        wanted(avio_open(&m_file->pb, name.constData(), AVIO_FLAG_WRITE));
    }
    ~FilmWriter()
    {
        wanted(av_write_trailer(m_file));
        avio_closep(&m_file->pb);
        avcodec_free_context(&m_encoder);
        avformat_free_context(m_file);
    }
    Q_DISABLE_COPY_MOVE(FilmWriter)

    void writePictures(const SampleFilm &film)
    {
        const QSize size = film.frames.constFirst().size();
        av_log_set_level(AV_LOG_QUIET);
        begin(film.codec);
        m_encoder->width = size.width();
        m_encoder->height = size.height();
        m_encoder->pix_fmt = AV_PIX_FMT_YUV420P;
        m_encoder->time_base = {1, film.perSecond};
        m_encoder->sample_aspect_ratio = film.pixel;
        m_encoder->bit_rate = 2'000'000;
        open();
        m_track->sample_aspect_ratio = film.pixel;
        if (film.matrix != std::array<qint32, 9>{}) {
            auto *matrix =
                av_stream_new_side_data(m_track, AV_PKT_DATA_DISPLAYMATRIX, sizeof(film.matrix));
            std::memcpy(matrix, film.matrix.data(), sizeof(film.matrix));
        }
        wanted(avformat_write_header(m_file, nullptr));
        for (qsizetype i = 0; i < film.frames.size(); ++i)
            encode(pictureFrame(film.frames.at(i), i));
        encode(nullptr);
    }

    void writeSilence()
    {
        begin(AV_CODEC_ID_AAC);
        m_encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
        m_encoder->sample_rate = 44'100;
        av_channel_layout_default(&m_encoder->ch_layout, 1);
        m_encoder->time_base = {1, 44'100};
        open();
        wanted(avformat_write_header(m_file, nullptr));
        for (int i = 0; i < 20; ++i) {
            auto *frame = av_frame_alloc();
            frame->format = AV_SAMPLE_FMT_FLTP;
            frame->nb_samples = m_encoder->frame_size;
            frame->pts = qint64(i) * frame->nb_samples;
            wanted(av_channel_layout_copy(&frame->ch_layout, &m_encoder->ch_layout));
            wanted(av_frame_get_buffer(frame, 0));
            std::memset(frame->data[0], 0, size_t(frame->nb_samples) * sizeof(float));
            encode(frame);
        }
        encode(nullptr);
    }

private:
    static void wanted(int answer)
    {
        if (answer < 0)
            qFatal("a test cannot make its film: %d", answer);
    }

    void begin(AVCodecID id)
    {
        const auto *codec = avcodec_find_encoder(id);
        m_encoder = avcodec_alloc_context3(codec);
        m_track = avformat_new_stream(m_file, nullptr);
        m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    }
    void open()
    {
        wanted(avcodec_open2(m_encoder, nullptr, nullptr));
        wanted(avcodec_parameters_from_context(m_track->codecpar, m_encoder));
        m_track->time_base = m_encoder->time_base;
    }

    AVFrame *pictureFrame(const QImage &image, qint64 at) const
    {
        auto *frame = av_frame_alloc();
        frame->format = AV_PIX_FMT_YUV420P;
        frame->width = image.width();
        frame->height = image.height();
        frame->pts = at;
        wanted(av_frame_get_buffer(frame, 0));
        auto *scaler = sws_getContext(image.width(),
                                      image.height(),
                                      AV_PIX_FMT_RGB32,
                                      image.width(),
                                      image.height(),
                                      AV_PIX_FMT_YUV420P,
                                      SWS_BILINEAR,
                                      nullptr,
                                      nullptr,
                                      nullptr);
        const std::array<const uint8_t *, 4> lines{image.constBits()};
        const std::array<int, 4> strides{static_cast<int>(image.bytesPerLine())};
        wanted(sws_scale(
            scaler, lines.data(), strides.data(), 0, image.height(), frame->data, frame->linesize));
        sws_freeContext(scaler);
        return frame;
    }

    /// Takes @p frame; null: what is still inside.
    void encode(AVFrame *frame)
    {
        wanted(avcodec_send_frame(m_encoder, frame));
        av_frame_free(&frame);
        auto *packet = av_packet_alloc();
        while (avcodec_receive_packet(m_encoder, packet) == 0) {
            packet->stream_index = m_track->index;
            av_packet_rescale_ts(packet, m_encoder->time_base, m_track->time_base);
            wanted(av_interleaved_write_frame(m_file, packet));
        }
        av_packet_free(&packet);
    }

    AVFormatContext *m_file = nullptr;
    AVStream *m_track = nullptr; ///< of the file
    AVCodecContext *m_encoder = nullptr;
};

/// Writes an MP4 of some kilobytes.
inline void writeFilm(const QString &path, const SampleFilm &film)
{
    FilmWriter writer(path);
    if (film.frames.isEmpty())
        writer.writeSilence();
    else
        writer.writePictures(film);
}

/// @p count frames of one colour.
inline QList<QImage> plainFrames(int count, const QColor &color, QSize size = {160, 96})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return QList<QImage>(count, image);
}

} // namespace Frontdesk::Test
