// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that were made in our form, as LINE draws them.
#include "core/domain/cardform.h"
#include "ui/conversation/bubblebody.h"
#include "ui/conversation/bubblewords.h"

#include <QUrl>

#include <algorithm>
#include <vector>

namespace Frontdesk {

namespace {

constexpr int FacesAtFirst = 4; ///< of many side by side
constexpr int MostTitleLines = 12;
constexpr int MostWordLines = 60;

/// Puts the parts of one card below each other.
class CardDrawing
{
public:
    CardDrawing(const BodyFrame &frame, int width)
        : m_frame(frame)
        , m_m(frame.metrics())
        , m_width(width)
    {
    }

    BubbleBody draw(const CardFace &face)
    {
        m_body.items.append(FillItem{}); // the ground; its height is known at the end
        if (!face.picture.isEmpty())
            addPicture(face.picture);
        addWords(face);
        for (qsizetype i = 0; i < face.buttons.size(); ++i)
            addButton(face.buttons.at(i), i == 0);
        m_y += m_m.faceGap;
        m_body.size = {m_width, std::max(m_y, 2 * m_m.facePad)};
        setHeight(m_body.size.height());
        return m_body;
    }
    /// All cards in a row are as high as the highest.
    void setHeight(int height)
    {
        m_body.size.setHeight(height);
        m_body.items.first() = FillItem{{0, 0, m_width, height},
                                        Corners::all(m_m.faceRadius),
                                        &Colors::cardPaper,
                                        &Colors::cardLine};
    }
    const BubbleBody &body() const { return m_body; }

private:
    void addPicture(const QString &address)
    {
        const bool isOwn = address == CardForm::OwnPicture;
        const auto media = m_frame.content().media.value_or(Media{});
        const QRect rect(0, 0, m_width, m_width * 13 / 20);
        const qreal radius = m_m.faceRadius;
        m_body.items.append(FillItem{rect, {radius, radius, 0, 0}, &Colors::cardEmpty, nullptr});
        if (isOwn) {
            m_body.items.append(PictureItem{
                rect, {radius, radius, 0, 0}, media.sha, QStringLiteral("image"), false});
        } else {
            // A stranger's picture is not fetched for a look at a card.
            const QRect icon(0, 0, m_width, rect.height() - m_m.facePad);
            m_body.items.append(
                IconItem{QStringLiteral("image"), icon, m_m.fileIcon, &Colors::cardText2});
            const TextBlock host = m_frame.block(TextStep::Caption,
                                                 QUrl(address).host(),
                                                 m_width - 2 * m_m.facePad,
                                                 Weight::Normal,
                                                 1);
            m_body.items.append(TextItem{
                host,
                {(m_width - host.width()) / 2, rect.bottom() - m_m.faceGap - host.height()},
                &Colors::cardText2});
        }
        m_y = rect.height();
    }

    void addWords(const CardFace &face)
    {
        if (face.title.isEmpty() && face.text.isEmpty())
            return;
        m_y += m_m.facePad;
        const int room = m_width - 2 * m_m.facePad;
        if (!face.title.isEmpty()) {
            const TextBlock title =
                m_frame.block(TextStep::Title, face.title, room, Weight::Strong, MostTitleLines);
            m_body.items.append(TextItem{title, {m_m.facePad, m_y}, &Colors::cardText});
            m_y += title.height() + m_m.faceGap;
        }
        if (!face.text.isEmpty()) {
            const TextBlock text =
                m_frame.block(TextStep::Body, face.text, room, Weight::Normal, MostWordLines);
            m_body.items.append(TextItem{text, {m_m.facePad, m_y}, &Colors::cardText2});
            m_y += text.height() + m_m.faceGap;
        }
    }

    void addButton(const CardButton &button, bool isFirst)
    {
        m_y += m_m.faceGap;
        const QRect box(m_m.faceGap, m_y, m_width - 2 * m_m.faceGap, m_m.faceButton);
        if (isFirst) {
            m_body.items.append(
                FillItem{box, Corners::all(m_m.faceRadius / 2.0), &Colors::cardFill, nullptr});
        }
        const TextBlock label = m_frame.block(
            TextStep::Body, button.label, box.width() - 2 * m_m.faceGap, Weight::Normal, 1);
        m_body.items.append(TextItem{label,
                                     {box.x() + (box.width() - label.width()) / 2,
                                      box.y() + (box.height() - label.height()) / 2},
                                     isFirst ? &Colors::onCardFill : &Colors::cardLink});
        m_y += m_m.faceButton;
    }

    const BodyFrame &m_frame;
    const BubbleMetrics &m_m;
    int m_width;
    int m_y = 0;
    BubbleBody m_body;
};

} // namespace

std::optional<BubbleBody> layoutLineCard(const BodyFrame &frame)
{
    const auto form = cardForm(frame.content());
    if (!form || frame.content().data.isEmpty())
        return {};
    const auto &m = frame.metrics();
    const bool isOne = form->faces.size() == 1;
    const int width = std::min(isOne ? m.faceWidth : m.faceWidthInRow, frame.maxWidth);
    const int across = std::max(1, (frame.maxWidth + m.faceGap) / (width + m.faceGap));
    const auto shown = frame.input.expanded ? form->faces.size()
                                            : std::min<qsizetype>(form->faces.size(), FacesAtFirst);
    BubbleBody body;
    int y = 0;
    for (qsizetype first = 0; first < shown; first += across) {
        const auto count = std::min<qsizetype>(across, shown - first);
        std::vector<CardDrawing> row;
        int height = 0;
        for (qsizetype i = 0; i < count; ++i) {
            row.emplace_back(frame, width);
            height = std::max(height, row.back().draw(form->faces.at(first + i)).size.height());
        }
        int x = 0;
        for (auto &one : row) {
            one.setHeight(height);
            append(body.items, one.body().items, {x, y});
            x += width + m.faceGap;
        }
        body.size.setWidth(std::max(body.size.width(), x - m.faceGap));
        y += height + m.faceGap;
    }
    y -= m.faceGap;
    if (shown < form->faces.size()) {
        const TextBlock more = frame.block(
            TextStep::Detail, BubbleWords::tr("Show all"), frame.maxWidth, Weight::Strong, 1);
        const QRect box(0, y + m.faceGap, more.width(), more.height());
        body.items.append(TextItem{more, box.topLeft(), &Colors::accentText});
        body.hits.append({box, BubbleAction::ShowAll, {}, BubbleWords::tr("Show all")});
        y = box.bottom() + 1;
        body.size.setWidth(std::max(body.size.width(), box.width()));
    }
    body.size.setHeight(y);
    return body;
}

} // namespace Frontdesk
