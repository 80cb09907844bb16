// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>

#include <cstring>
#include <libheif/heif.h>

namespace Frontdesk::Test {

/// Writes @p image as the HEIC of a telephone. False where libheif has no encoder for that.
inline bool writeHeic(const QString &path, const QImage &image)
{
    auto *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    auto error = heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder);
    heif_image *pixels = nullptr;
    if (error.code == heif_error_Ok)
        error = heif_image_create(image.width(),
                                  image.height(),
                                  heif_colorspace_RGB,
                                  heif_chroma_interleaved_RGB,
                                  &pixels);
    if (error.code == heif_error_Ok)
        error = heif_image_add_plane(
            pixels, heif_channel_interleaved, image.width(), image.height(), 8);
    if (error.code == heif_error_Ok) {
        int stride = 0;
        auto *plane = heif_image_get_plane(pixels, heif_channel_interleaved, &stride);
        const auto plain = image.convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(
                plane + qsizetype(y) * stride, plain.constScanLine(y), size_t(image.width()) * 3);
        error = heif_context_encode_image(context, pixels, encoder, nullptr, nullptr);
    }
    if (error.code == heif_error_Ok)
        error = heif_context_write_to_file(context, QFile::encodeName(path).constData());
    if (pixels != nullptr)
        heif_image_release(pixels);
    if (encoder != nullptr)
        heif_encoder_release(encoder);
    heif_context_free(context);
    return error.code == heif_error_Ok;
}

} // namespace Frontdesk::Test
