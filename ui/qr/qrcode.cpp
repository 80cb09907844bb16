// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr/qrcode.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace Frontdesk {

namespace {

constexpr int QuietModules = 4;
constexpr int ModulePixels = 3; ///< at 100 %: a phone reads it from half a metre

QImage modulesOf(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char *>(text.constData()),
                          0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        return {};
    const QColor ink = codeInk();
    const QColor paper = codePaper();
    QImage modules(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            modules.setPixel(x, y, (code->data[y * code->width + x] & 1 ? ink : paper).rgb());
    }
    return modules;
}

} // namespace

QrCode::QrCode(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void QrCode::setText(const QString &text)
{
    m_modules = modulesOf(text.toUtf8());
    setAccessibleDescription(text);
    setVisible(!m_modules.isNull());
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = (m_modules.width() + 2 * QuietModules) * m_theme.px(ModulePixels);
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    const auto &m = m_theme.metrics();
    fillRound(painter, rect(), Corners::all(m.control.radius), codePaper());
    // Whole device pixels for a module: an edge between two is grey to a reader.
    const qreal ratio = devicePixelRatioF();
    const int across = m_modules.width() + 2 * QuietModules;
    const int module = std::max(1, static_cast<int>(std::min(width(), height()) * ratio) / across);
    const QSizeF size = QSizeF(m_modules.size()) * module / ratio;
    const QPointF at(qRound((width() - size.width()) / 2 * ratio) / ratio,
                     qRound((height() - size.height()) / 2 * ratio) / ratio);
    painter.drawImage(QRectF(at, size), m_modules);
    outlineRound(painter, rect(), Corners::all(m.control.radius), m_theme.colors().line);
}

} // namespace Frontdesk
