import CssMinimizerPlugin from "css-minimizer-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

export default {
  mode: "production",
  performance: { hints: false },
  stats: "errors-warnings",
  output: { clean: true, publicPath: "auto" },
  module: {
    rules: [
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.html$/, type: "asset/resource", generator: { filename: "[name][ext]" } },
    ],
  },
  optimization: { minimizer: ["...", new CssMinimizerPlugin()] },
  plugins: [new MiniCssExtractPlugin()],
};
