// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/heifpicture.h"

#include "core/rules/picturejob.h"

#include <QColorSpace>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <libheif/heif.h>
#include <memory>

namespace Frontdesk {

namespace {

constexpr int DecodingThreads = 2; // each takes addresses, of which the process has few
constexpr size_t LongestProfile = size_t(4) * 1024 * 1024;

struct HeifDeleter {
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif_image_release(image); }
};
template <typename T>
using HeifOwned = std::unique_ptr<T, HeifDeleter>;

Error brokenHeif(const heif_error &why = {})
{
    return {ErrorKind::Rejected,
            QString(PictureError::Broken),
            QString::fromUtf8(why.message == nullptr ? "" : why.message)};
}

bool worked(const heif_error &error)
{
    return error.code == heif_error_Ok;
}

/// Telephones write Display P3; what it says of its colours goes with the picture.
QColorSpace colorsOf(const heif_image_handle *handle)
{
    const auto size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > LongestProfile)
        return {};
    QByteArray profile(static_cast<qsizetype>(size), '\0');
    if (!worked(heif_image_handle_get_raw_color_profile(handle, profile.data())))
        return {};
    return QColorSpace::fromIccProfile(profile);
}

Result<QImage> copied(const heif_image *decoded, bool seeThrough)
{
    const int width = heif_image_get_primary_width(decoded);
    const int height = heif_image_get_primary_height(decoded);
    int stride = 0;
    const auto *bytes = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    const int lineBytes = width * (seeThrough ? 4 : 3);
    if (bytes == nullptr || width <= 0 || height <= 0 || stride < lineBytes)
        return brokenHeif();
    QImage image(width, height, seeThrough ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (image.isNull())
        return brokenHeif();
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), bytes + qsizetype(y) * stride, size_t(lineBytes));
    return image;
}

} // namespace

bool isHeif(QByteArrayView head)
{
    constexpr std::array Brands{"heic", "heix", "heim", "heis", "mif1", "avif"};
    if (head.size() < 16 || head.sliced(4, 4) != QByteArrayView("ftyp"))
        return false;
    const auto boxEnd = std::min<qsizetype>(head.size(), qFromBigEndian<quint32>(head.data()));
    // The main brand, and behind its version those that a reader may also take it for.
    for (qsizetype at = 8; at + 4 <= boxEnd; at += at == 8 ? 8 : 4) {
        const auto brand = head.sliced(at, 4);
        if (std::any_of(Brands.begin(), Brands.end(), [brand](const char *one) {
                return brand == QByteArrayView(one, 4);
            }))
            return true;
    }
    return false;
}

Result<QImage> readHeif(const QString &path, qint64 mostPixels)
{
    const HeifOwned<heif_context> context(heif_context_alloc());
    if (!context)
        return brokenHeif();
    heif_context_set_max_decoding_threads(context.get(), DecodingThreads);
    auto error =
        heif_context_read_from_file(context.get(), QFile::encodeName(path).constData(), nullptr);
    heif_image_handle *primary = nullptr;
    if (worked(error))
        error = heif_context_get_primary_image_handle(context.get(), &primary);
    const HeifOwned<heif_image_handle> handle(primary);
    if (!worked(error) || !handle)
        return brokenHeif(error);
    const int width = heif_image_handle_get_width(handle.get());
    const int height = heif_image_handle_get_height(handle.get());
    if (width <= 0 || height <= 0)
        return brokenHeif();
    if (qint64(width) * height > mostPixels) {
        return Error{ErrorKind::Rejected,
                     QString(PictureError::TooManyPixels),
                     {},
                     {{QStringLiteral("width"), width}, {QStringLiteral("height"), height}}};
    }
    const bool seeThrough = heif_image_handle_has_alpha_channel(handle.get()) != 0;
    heif_image *decoded = nullptr;
    error =
        heif_decode_image(handle.get(),
                          &decoded,
                          heif_colorspace_RGB,
                          seeThrough ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB,
                          nullptr);
    const HeifOwned<heif_image> owned(decoded);
    if (!worked(error) || !owned)
        return brokenHeif(error);
    auto image = copied(owned.get(), seeThrough);
    if (image)
        image->setColorSpace(colorsOf(handle.get()));
    return image;
}

} // namespace Frontdesk
